package hiplevel.session;

import hiplevel.exercise.Exercise;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.recognition.Guess;
import java.util.List;
import java.util.Optional;

/**
 * One exercise in one recording.
 *
 * @param number of the trial in the session, from 1
 * @param declared whether somebody said what the exercise is, or the program recognised it
 * @param guess how sure the program is of the exercise, when it recognised it
 */
public record TrialResult(
        int number,
        Exercise exercise,
        boolean declared,
        long fromMicros,
        long toMicros,
        List<MeasuredRepetition> repetitions,
        Optional<Guess> guess) {}
