package hiplevel.report.figure;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Canvas;
import hiplevel.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One moment of the wearer, as the pictures of repetitions are drawn: for whoever shows a movement.
 *
 * @param stance the leg that carries; empty where both stand
 * @param obliquityDeg of the pelvis against standing, + = right side up; NaN where unknown
 * @param adductionDeg of each thigh that is known, against standing, + = knee toward the midline
 * @param drop the band of the pelvis' drop; empty: none is drawn
 * @param cave that of the knee
 * @param lying on the back, seen from the feet
 */
public record BodyFigure(
        Optional<Side> stance,
        double obliquityDeg,
        Map<Side, Double> adductionDeg,
        Optional<Band> drop,
        Optional<Band> cave,
        boolean lying) {
    public static final int WIDTH = 220;

    private static final int HEIGHT = 300;
    private static final int LYING_HEIGHT = 190;
    private static final double HIPS = 104;
    private static final double LYING_HIPS = 112;

    public BodyFigure {
        adductionDeg = Map.copyOf(adductionDeg);
    }

    public int height() {
        return lying ? LYING_HEIGHT : HEIGHT;
    }

    /** Draws it at the canvas' origin, {@link #WIDTH} by {@link #height()}, angles in whole degrees: they move. */
    public void draw(Canvas canvas, Words words) {
        new PoseDrawing(pose(), canvas, words, 0).draw(WIDTH / 2.0, lying ? LYING_HIPS : HIPS);
    }

    /** The same in words. */
    public String description(Words words) {
        return new PoseWords(pose(), words).clauses();
    }

    private Pose pose() {
        Optional<Angle> pelvis = Double.isNaN(obliquityDeg)
                ? Optional.empty()
                : Optional.of(new Angle(
                        stance.map(s -> s.sigma() * obliquityDeg).orElse(obliquityDeg),
                        Double.NaN,
                        stance.isPresent() ? drop : Optional.empty()));
        Map<Side, Angle> thighs = new EnumMap<>(Side.class);
        adductionDeg.forEach((side, degrees) -> {
            if (!Double.isNaN(degrees) && (stance.isEmpty() || stance.get() == side)) {
                thighs.put(side, new Angle(degrees, Double.NaN, cave));
            }
        });
        return new Pose(stance, pelvis, thighs, lying);
    }
}
