package hiplevel.exercise;

import hiplevel.words.Saying;
import java.util.List;

/**
 * How a repetition runs. Durations in s are those within which a repetition counts.
 *
 * @param posture in which it is done
 * @param drive the signal that cuts it
 * @param rows whose side a row has
 * @param reference what its frontal angles are changes from
 * @param typicalAmplitude of the drive signal in its unit: stands in for the wearer's own before three repetitions
 * @param shortestSeconds a shorter repetition is excluded
 * @param longestSeconds a longer repetition is excluded
 * @param phases three words as files carry them: on the way to the turning point, there, on the way back; one word for gait and holds
 */
public record Course(
        Posture posture,
        Drive drive,
        Rows rows,
        Reference reference,
        double typicalAmplitude,
        double shortestSeconds,
        double longestSeconds,
        List<String> phases) {

    /** Whose side a row has. */
    public enum Rows {
        /** the leg that bears the weight */
        STANCE_LEG,
        /** the leg that moves */
        MOVING_LEG,
        /** none: both legs do the same, or neither moves */
        NO_SIDE
    }

    /** What pelvic drop, roll and tilt of a repetition are changes from. */
    public enum Reference {
        /** standing still on two legs */
        STANDING,
        /** the pose in which the repetition starts: what standing says of a level pelvis is not known lying down */
        START
    }

    public Course {
        phases = List.copyOf(phases);
        if (phases.size() != 1 && phases.size() != 3) {
            throw new IllegalArgumentException("a repetition has one phase or three, got " + phases);
        }
    }

    /** A phase's word as people read it. */
    public static Saying said(String phase) {
        return Saying.word("movement", phase);
    }

    /** Whether the way back is the way down, as when a leg is lifted. */
    public boolean lowersBack() {
        return back().equals("lowering");
    }

    /** The word for the way to the turning point, or for the whole. */
    public String there() {
        return phases.get(0);
    }

    /** The word for the time at the turning point. */
    public String pause() {
        return phases.get(phases.size() / 2);
    }

    /** The word for the way back. */
    public String back() {
        return phases.get(phases.size() - 1);
    }
}
