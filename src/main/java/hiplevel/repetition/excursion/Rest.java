package hiplevel.repetition.excursion;

import hiplevel.exercise.Course.Reference;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;

/**
 * At which level an exercise's drive signal rests in a stretch of its posture. On two feet that is near standing. Lying or
 * kneeling it is a level of that stretch's own; of the still moments those at the turning points lie above it, and may be the
 * longer ones.
 */
final class Rest {
    /** Farther from standing is sitting, rad. */
    private static final double NEAR_STANDING = Math.toRadians(25);
    /** Farther back than this, rad, a thigh is that of the leg that stays behind in a split stance. */
    private static final double BEHIND = Math.toRadians(-10);
    /** A thigh on a step is bent by more than this share of what a step usually asks for. */
    private static final double ON_THE_STEP = 0.36;

    private static final double MEDIAN = 0.5;
    /** Holds may last four times as long as what lies between them. */
    private static final double LOW = 0.2;

    private final Exercise exercise;

    Rest(Exercise exercise) {
        this.exercise = exercise;
    }

    /**
     * In from…to, both inclusive.
     *
     * @param usual amplitude of the signal in one repetition
     */
    double level(Excursions excursions, double usual, int from, int to) {
        Posture posture = exercise.course().posture();
        double share = exercise.course().reference() == Reference.STANDING ? MEDIAN : LOW;
        if (exercise.drive() == Drive.PELVIS_HEIGHT) {
            return 0;
        }
        if (exercise.drive() == Drive.STANCE_THIGH_EXTENSION) {
            double bent = excursions.restLevel(from, to, -Math.PI, -ON_THE_STEP * usual, MEDIAN);
            return Double.isNaN(bent) ? known(excursions.restLevel(from, to, -Math.PI, 0, LOW)) : bent;
        }
        if (exercise.drive() == Drive.STANCE_THIGH_FLEXION) {
            return known(excursions.restLevel(from, to, BEHIND, NEAR_STANDING, share));
        }
        if (exercise.drive() == Drive.SIDE_STEPS) {
            return known(excursions.restLevel(from, to, -NEAR_STANDING, NEAR_STANDING, LOW));
        }
        if (posture == Posture.STANDING || posture == Posture.HINGED || posture == Posture.SEATED) {
            return known(excursions.restLevel(from, to, -NEAR_STANDING, NEAR_STANDING, share));
        }
        return known(excursions.restLevel(from, to, -2 * Math.PI, 2 * Math.PI, LOW));
    }

    private static double known(double level) {
        return Double.isNaN(level) ? 0 : level;
    }
}
