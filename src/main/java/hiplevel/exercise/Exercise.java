package hiplevel.exercise;

import java.util.List;

/**
 * One entry of the catalogue.
 *
 * @param name as typed, {@code single-leg-squat}
 * @param words as read, {@code single-leg squat}
 * @param drive the signal that cuts it
 * @param typicalAmplitude of the drive signal in rad: stands in for the wearer's own before three repetitions
 * @param shortestSeconds a shorter repetition is excluded
 * @param longestSeconds a longer repetition is excluded
 * @param measures those taken of each repetition
 * @param dropCue the words that show the right movement when the pelvis drops
 * @param caveCue the words that show the right movement when the knee caves
 */
public record Exercise(
        String name,
        String words,
        Drive drive,
        double typicalAmplitude,
        double shortestSeconds,
        double longestSeconds,
        List<Measure> measures,
        String dropCue,
        String caveCue) {

    /** What a repetition is cut from. */
    public enum Drive {
        /** flexion of the weight-bearing thigh */
        STANCE_THIGH_FLEXION,
        /** foot contacts */
        GAIT_CYCLES
    }

    public Exercise {
        measures = List.copyOf(measures);
    }

    /** Whether a row is a stance phase, which has no lowering, pause and rising. */
    public boolean isGait() {
        return drive == Drive.GAIT_CYCLES;
    }
}
