package hiplevel.repetition.excursion;

import hiplevel.exercise.Course.Rows;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.excursion.Excursions.Excursion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what goes from rest to a turning point and back, wherever in the recording it is, and names the leg of each row.
 * Biomechanics notes, section 6.
 *
 * <p>Movements that are not the exercise are not listed: those in another posture; on one leg instead of two, or the other
 * way round; a thigh that flexes without the body going down (knee lifts, leg swings); steps of a walk; the movements that
 * the alignment was made with. A movement of the exercise that does not count is listed with the rule that excluded it:
 * {@code incomplete}, {@code gap}, {@code duration}, {@code amplitude}. One that the recording cuts off cannot be told from
 * another movement and is listed only beside whole ones of its side.
 *
 * <p>With one thigh sensor alone a two-leg squat looks like a single-leg squat of that side and is listed; with no thigh
 * sensor on the declared leg the pelvis' tilt takes the thigh's place. Without a declared side only worn thighs are looked
 * at. Where the pelvis drives and the row has a leg that nobody declared and no thigh tells, nothing is listed.
 */
public final class ExcursionSegmentation {
    private final BodyMotion motion;
    private final Exercise exercise;
    private final SegmentationSettings settings;
    private final Optional<Side> declared;
    private final int from;
    private final int to;
    private final Rest rest;
    private final Belonging belonging;
    private final List<Activity> others;
    private boolean legUntold;

    private ExcursionSegmentation(
            BodyMotion motion,
            Exercise exercise,
            Optional<Side> declared,
            long fromMicros,
            long toMicros,
            List<Activity> others,
            SegmentationSettings settings) {
        this.motion = motion;
        this.exercise = exercise;
        this.declared = declared;
        this.settings = settings;
        this.others = others;
        from = motion.grid().nearest(fromMicros);
        to = motion.grid().nearest(toMicros);
        rest = new Rest(exercise);
        belonging = new Belonging(motion, exercise, settings);
    }

    /**
     * What was cut.
     *
     * @param repetitions numbered from 1 in order of time
     * @param legUntold whether movements were left out because nobody could tell whose row they are
     */
    public record Cut(List<Repetition> repetitions, boolean legUntold) {}

    /**
     * The repetitions from…to.
     *
     * @param declared the row's leg, where somebody said so: only its repetitions are listed
     * @param others stretches with movements that are not the exercise's, whatever they look like
     */
    public static Cut segment(
            BodyMotion motion,
            Exercise exercise,
            Optional<Side> declared,
            long fromMicros,
            long toMicros,
            List<Activity> others,
            SegmentationSettings settings) {
        return new ExcursionSegmentation(motion, exercise, declared, fromMicros, toMicros, others, settings).cut();
    }

    private Cut cut() {
        List<Candidate> candidates = new ArrayList<>();
        if (DriveSignal.isOfOneLeg(exercise.drive())) {
            for (Side side : Side.values()) {
                if (declared.map(d -> d == side).orElse(motion.thigh(side).isPresent())) {
                    candidates.addAll(candidates(Optional.of(side)));
                }
            }
        } else {
            candidates.addAll(candidates(declared));
        }
        candidates.sort(Comparator.comparingDouble(c -> c.excursion().turn()));
        return new Cut(new Judgement(motion, exercise, settings).of(candidates), legUntold);
    }

    private List<Candidate> candidates(Optional<Side> leg) {
        Optional<DriveSignal> found = DriveSignal.of(motion, exercise, leg, settings);
        if (found.isEmpty() || to <= from) {
            return List.of();
        }
        boolean[] places = belonging.places(leg);
        DriveSignal drive = found.get().within(places);
        List<Excursion> first = belonging(drive, drive.usual(), places);
        List<Excursion> second = first.size() < 3 ? first : belonging(drive, Judgement.median(first), places);
        List<Candidate> owned = new ArrayList<>();
        for (Excursion e : apart(second)) {
            owned(drive, e).ifPresentOrElse(owned::add, () -> legUntold = true);
        }
        return owned.stream().allMatch(c -> c.excursion().cut()) ? List.of() : owned;
    }

    /** What belongs to the exercise, stretch by stretch of its posture: each rests at a level of its own. */
    private List<Excursion> belonging(DriveSignal drive, double usual, boolean[] places) {
        double typical = drive.usual();
        double slow = settings.movements().slow(typical);
        double arm = settings.movements().arm(typical, usual);
        Excursions excursions = new Excursions(drive.smooth(), motion.grid().rateHz(), slow, settings.movements());
        List<Excursion> found = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            int start = i;
            while (i <= to && places[i]) {
                i++;
            }
            if (i - start > motion.grid().rateHz()) {
                int end = i - 1;
                excursions.above(rest.level(excursions, drive.usual(), start, end), arm, start, end).stream()
                        .filter(e -> e.amplitude() > arm / 2)
                        .filter(e ->
                                !e.cut() || !(leftPosture(places, e.start() - 1) || leftPosture(places, e.end() + 1)))
                        .filter(e -> belonging.is(drive, e))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean leftPosture(boolean[] places, int i) {
        return i >= 0 && i < places.length && !places[i];
    }

    /** Without those inside other movements, which come first: where they are the last thing done, they are the exercise. */
    private List<Excursion> apart(List<Excursion> excursions) {
        boolean first = !excursions.isEmpty()
                && others.stream().noneMatch(a -> within(a, excursions.get(excursions.size() - 1)));
        return excursions.stream()
                .filter(e -> !first || others.stream().noneMatch(a -> within(a, e)))
                .toList();
    }

    private boolean within(Activity other, Excursion e) {
        long turn = motion.grid().micros((int) Math.round(e.turn()));
        return other.fromMicros() <= turn && turn <= other.toMicros();
    }

    /** With its leg where the row has one; empty when that cannot be told, or is not the declared one. */
    private Optional<Candidate> owned(DriveSignal drive, Excursion e) {
        if (exercise.course().rows() == Rows.NO_SIDE || drive.leg().isPresent()) {
            return Optional.of(new Candidate(drive.leg(), e, drive.usual()));
        }
        Optional<Side> seen = belonging.bearing(e);
        boolean another = declared.isPresent() && seen.isPresent() && !seen.equals(declared);
        return declared.or(() -> seen)
                .filter(leg -> !another)
                .map(leg -> new Candidate(Optional.of(leg), e, drive.usual()));
    }

    /**
     * One excursion and whose it is.
     *
     * @param usual amplitude before the wearer's own is known
     */
    record Candidate(Optional<Side> leg, Excursion excursion, double usual) {}
}
