package hiplevel.desktop.live;

import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.session.SessionSettings;
import java.util.Optional;

/**
 * What is shaded behind angles.
 *
 * @param drop the band of the pelvis' drop; empty where the exercise does not watch it
 * @param cave that of the knee
 */
record Watched(Optional<Band> drop, Optional<Band> cave) {
    /** Of the declared exercise; of none, those of a single-leg squat. */
    static Watched by(SessionSettings settings) {
        Exercise exercise =
                settings.exercise().flatMap(settings.catalogue()::named).orElse(Catalogue.SINGLE_LEG_SQUAT);
        return new Watched(
                band(settings, exercise, Measure.PEAK_PELVIC_DROP),
                band(settings, exercise, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN)
                        .or(() -> band(settings, exercise, Measure.LEFT_THIGH_ADDUCTION_CHANGE)));
    }

    private static Optional<Band> band(SessionSettings settings, Exercise exercise, Measure measure) {
        return exercise.measures().contains(measure) ? settings.bands().of(exercise, measure) : Optional.empty();
    }
}
