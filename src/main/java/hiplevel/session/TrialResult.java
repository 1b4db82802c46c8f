package hiplevel.session;

import hiplevel.exercise.Exercise;
import hiplevel.form.MeasuredRepetition;
import java.util.List;

/**
 * One exercise in one recording.
 *
 * @param number of the trial in the session, from 1
 * @param declared whether somebody said what the exercise is, or the program recognised it
 */
public record TrialResult(
        int number,
        Exercise exercise,
        boolean declared,
        long fromMicros,
        long toMicros,
        List<MeasuredRepetition> repetitions) {}
