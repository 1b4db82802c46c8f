package hiplevel.repetition.gait;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Unit;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.gait.FoundContacts.Joining;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs contacts to stance phases, one row each: from the initial contact to the same foot's leaving, turning at the peak
 * of pelvic drop (in the middle where no pelvis sensor is worn). The last stance of a walk ends where the other foot has
 * joined, for its own stays on the ground.
 */
final class StancePhases {
    private final BodyMotion motion;
    private final SegmentationSettings settings;
    private final Exercise exercise;
    private final Optional<double[]> obliquity;

    StancePhases(BodyMotion motion, SegmentationSettings settings, GaitBout.Pace pace) {
        this.motion = motion;
        exercise = pace.exercise();
        this.settings = settings;
        obliquity = motion.pelvis()
                .map(p -> LowPass.zeroPhase(
                        p.obliquity(), settings.peakLowPassHz(), motion.grid().rateHz()));
    }

    List<Repetition> of(FoundContacts found) {
        List<Contact> contacts = found.contacts();
        List<Repetition> stances = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            Contact landing = contacts.get(i);
            boolean seen =
                    motion.thighs().isEmpty() || motion.thigh(landing.side()).isPresent();
            if (landing.event() == Event.INITIAL_CONTACT && seen) {
                stances.add(stance(stances.size() + 1, found, i));
            }
        }
        return stances;
    }

    private Repetition stance(int number, FoundContacts found, int i) {
        List<Contact> contacts = found.contacts();
        Contact landing = contacts.get(i);
        Optional<Contact> again = next(contacts, i, Event.INITIAL_CONTACT);
        Optional<Long> off = next(contacts, i, Event.FOOT_OFF)
                .map(Contact::timeMicros)
                .filter(o -> again.isEmpty() || o < again.get().timeMicros())
                .filter(o -> (o - landing.timeMicros()) * 1e-6
                        <= 2 * exercise.course().longestSeconds())
                .or(() -> joined(landing, found.joinings()));
        long end = off.orElseGet(() -> guessedEnd(contacts, i));
        long turn = turn(landing.side(), landing.timeMicros(), end);
        Optional<Excluded> excluded =
                off.isEmpty() ? Optional.of(unfinished(landing.timeMicros(), end)) : judge(found, i, end);
        return new Repetition(number, exercise, landing.side(), landing.timeMicros(), turn, turn, turn, end, excluded);
    }

    private Optional<Long> joined(Contact landing, List<Joining> joinings) {
        return joinings.stream()
                .filter(j -> j.stance() == landing.side())
                .map(Joining::timeMicros)
                .filter(t -> t > landing.timeMicros()
                        && (t - landing.timeMicros()) * 1e-6
                                <= exercise.course().longestSeconds())
                .findFirst();
    }

    private Optional<Excluded> judge(FoundContacts found, int i, long end) {
        List<Contact> contacts = found.contacts();
        Contact landing = contacts.get(i);
        Optional<Excluded> gap = gap(landing.timeMicros(), end);
        if (gap.isPresent()) {
            return gap;
        }
        if (landing.sideProbability() < settings.walks().leastSideProbability()) {
            return Optional.of(
                    new Excluded("side", Saying.of("excluded.side", Math.round(100 * landing.sideProbability()))));
        }
        double seconds = (end - landing.timeMicros()) * 1e-6;
        if (seconds < exercise.course().shortestSeconds()
                || seconds > exercise.course().longestSeconds()) {
            boolean brief = seconds < exercise.course().shortestSeconds();
            double limit = brief
                    ? exercise.course().shortestSeconds()
                    : exercise.course().longestSeconds();
            return Optional.of(new Excluded(
                    "duration",
                    Saying.of(brief ? "excluded.shorter" : "excluded.longer", Unit.SECONDS.shortest(limit))));
        }
        double turned = turned(contacts, i, end);
        if (turned > settings.walks().turningAngle()) {
            long limitDeg = Math.round(Math.toDegrees(settings.walks().turningAngle()));
            long foundDeg = Math.round(Math.toDegrees(turned));
            return Optional.of(new Excluded("turning", Saying.of("excluded.turning", foundDeg, limitDeg)));
        }
        if (found.halfSteps().contains(landing)) {
            return Optional.of(new Excluded("half-step", Saying.of("excluded.half-step")));
        }
        return Optional.empty();
    }

    private Excluded unfinished(long start, long end) {
        return gap(start, end).orElseGet(() -> new Excluded("incomplete", Saying.of("excluded.walk-ends")));
    }

    /**
     * How far the body turned from this contact to the same foot's next, or, at the end of a walk, from the one before; the
     * pelvis turns to and fro within a stride, so equal phases are compared.
     */
    private double turned(List<Contact> contacts, int i, long end) {
        Contact landing = contacts.get(i);
        double[] heading = motion.pelvis()
                .map(PelvisMotion::heading)
                .or(() -> motion.thigh(landing.side()).map(ThighMotion::heading))
                .orElseThrow();
        return next(contacts, i, Event.INITIAL_CONTACT)
                .flatMap(c -> change(heading, landing, c))
                .or(() -> previous(contacts, i).flatMap(c -> change(heading, c, landing)))
                .orElseGet(() -> Math.abs(heading[index(end)] - heading[index(landing.timeMicros())]));
    }

    private Optional<Double> change(double[] heading, Contact from, Contact to) {
        int first = index(from.timeMicros());
        int last = index(to.timeMicros());
        if (seconds(from, to) > 2 * settings.walks().longestStep() || Gaps.in(heading, first, last)) {
            return Optional.empty();
        }
        return Optional.of(Math.abs(heading[last] - heading[first]));
    }

    private static Optional<Contact> next(List<Contact> contacts, int i, Event event) {
        return contacts.subList(i + 1, contacts.size()).stream()
                .filter(c -> c.side() == contacts.get(i).side() && c.event() == event)
                .findFirst();
    }

    private static Optional<Contact> previous(List<Contact> contacts, int i) {
        for (int k = i - 1; k >= 0; k--) {
            Contact c = contacts.get(k);
            if (c.side() == contacts.get(i).side() && c.event() == Event.INITIAL_CONTACT) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    /** For a stance whose end is unknown: the next contact of any foot, the usual end of the search, or the data's end. */
    private long guessedEnd(List<Contact> contacts, int i) {
        long latest = contacts.get(i).timeMicros()
                + Math.round(0.5e6 * exercise.course().longestSeconds());
        long end = motion.grid().micros(motion.grid().count() - 1);
        long start = contacts.get(i).timeMicros();
        return contacts.subList(i + 1, contacts.size()).stream()
                .filter(c -> c.event() == Event.INITIAL_CONTACT && c.timeMicros() > start)
                .mapToLong(Contact::timeMicros)
                .findFirst()
                .stream()
                .map(t -> Math.min(t, latest))
                .findFirst()
                .orElse(Math.min(latest, end));
    }

    private long turn(Side stance, long start, long end) {
        if (obliquity.isEmpty()) {
            return (start + end) / 2;
        }
        int found = -1;
        for (int i = index(start); i <= index(end); i++) {
            double drop = stance.sigma() * obliquity.get()[i];
            if (!Double.isNaN(drop)
                    && (found < 0 || drop > stance.sigma() * obliquity.get()[found])) {
                found = i;
            }
        }
        return found < 0
                ? (start + end) / 2
                : Math.max(start, Math.min(end, motion.grid().micros(found)));
    }

    private Optional<Excluded> gap(long start, long end) {
        return motion.missing(index(start), index(end))
                .map(sensor -> new Excluded("gap", Saying.of("excluded.gap", sensor.saying())));
    }

    private int index(long micros) {
        return motion.grid().nearest(micros);
    }

    private static double seconds(Contact from, Contact to) {
        return (to.timeMicros() - from.timeMicros()) * 1e-6;
    }
}
