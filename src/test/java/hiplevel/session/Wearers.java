package hiplevel.session;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.ContactAgreement;
import hiplevel.session.Deviations.Deviation;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.Truth;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Many virtual wearers of one kind, and how well the program did on them. */
record Wearers(List<WearerTrial> trials) {
    /** How much more the pelvis of a wearer with a one-sided weakness drops. */
    private static final double WEAKNESS_DEG = 6;

    static final double BOTH_SIDES_DROP_DEG = 4;

    static Wearers standardSquats(long firstSeed, long lastSeed) {
        return new Wearers(WearerTrial.each(firstSeed, lastSeed, Wearers::standardSquat));
    }

    static Wearers hardSquats(long firstSeed, long lastSeed) {
        return new Wearers(WearerTrial.each(
                firstSeed, lastSeed, s -> standardSquat(s).but().hard(true).build()));
    }

    static Wearers standardWalks(long firstSeed, long lastSeed) {
        return new Wearers(WearerTrial.each(firstSeed, lastSeed, seed -> Scenario.standard(Catalogue.WALKING, seed)));
    }

    /** As the standard wearer of the same seed, but 6° more drop in every repetition on one leg, see {@link #weakSide}. */
    static Wearers weakOnOneSide(long firstSeed, long lastSeed) {
        return new Wearers(WearerTrial.each(firstSeed, lastSeed, seed -> {
            Scenario even = standardSquat(seed);
            List<Double> more = VirtualWearer.perform(even).truth().of(weakSide(seed)).stream()
                    .map(r -> r.dropAtTurnDeg() + WEAKNESS_DEG)
                    .toList();
            return even.but().drop(weakSide(seed), more).build();
        }));
    }

    static Side weakSide(long seed) {
        return seed % 2 == 0 ? Side.LEFT : Side.RIGHT;
    }

    /** 4° of drop on both legs, and a pelvis sensor turned by that much about the vertical. */
    static Wearers droppingOnBothSides(long firstSeed, long lastSeed, double yawDeg) {
        return new Wearers(WearerTrial.each(
                firstSeed,
                lastSeed,
                seed -> standardSquat(seed)
                        .but()
                        .drop(Side.LEFT, BOTH_SIDES_DROP_DEG)
                        .drop(Side.RIGHT, BOTH_SIDES_DROP_DEG)
                        .yaw(Placement.PELVIS, yawDeg)
                        .build()));
    }

    private static Scenario standardSquat(long seed) {
        return Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed);
    }

    int count() {
        return trials.size();
    }

    int happened() {
        return trials.stream().mapToInt(t -> t.truth().repetitions().size()).sum();
    }

    int found() {
        return trials.stream().mapToInt(t -> t.matches().size()).sum();
    }

    double foundShare() {
        return found() / (double) happened();
    }

    int invented() {
        return trials.stream().mapToInt(WearerTrial::invented).sum();
    }

    double turnRmsMillis() {
        return 1000
                * Math.sqrt(trials.stream()
                        .flatMap(t -> t.matches().stream())
                        .mapToDouble(m -> m.turnErrorSeconds() * m.turnErrorSeconds())
                        .average()
                        .orElse(Double.NaN));
    }

    /** Over all repetitions that were found, where the measure has a truth and was assessed. */
    Deviations deviations(Measure measure) {
        List<Deviation> all = new ArrayList<>();
        for (WearerTrial trial : trials) {
            for (WearerTrial.Match match : trial.matches()) {
                OptionalDouble truth = WearerTrial.trueValue(measure, match.truth());
                match.measured()
                        .value(measure)
                        .filter(v -> truth.isPresent())
                        .ifPresent(v -> all.add(new Deviation(v.value() - truth.getAsDouble(), v.sd())));
            }
        }
        return new Deviations(all);
    }

    /** The repetitions that were found and in which the measure has a truth. */
    int known(Measure measure) {
        return (int) trials.stream()
                .flatMap(t -> t.matches().stream())
                .filter(m -> WearerTrial.trueValue(measure, m.truth()).isPresent())
                .count();
    }

    /** The share of them in which it has a value. */
    double assessedShare(Measure measure) {
        return deviations(measure).n() / (double) known(measure);
    }

    double share(Predicate<WearerTrial> which) {
        return trials.stream().filter(which).count() / (double) count();
    }

    /** Initial contacts or foot-offs of all walks. */
    ContactAgreement contacts(Event event) {
        ContactAgreement agreement = new ContactAgreement(event);
        trials.forEach(t -> agreement.add(known(t.truth()), t.contacts()));
        return agreement;
    }

    private static List<Contact> known(Truth truth) {
        return truth.contacts().stream()
                .map(c -> new Contact(
                        Math.round(1e6 * c.seconds()),
                        c.side(),
                        c.initialContact() ? Event.INITIAL_CONTACT : Event.FOOT_OFF))
                .toList();
    }
}
