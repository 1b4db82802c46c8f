package hiplevel.report.figure;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Canvas;
import hiplevel.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The wearer at one instant, live or in a replay; degrees.
 *
 * @param stance the leg that stands; empty where both do
 * @param pelvis how far the free hip hangs lower than level; where both legs stand how far the right side is up; NaN where
 *     nobody knows
 * @param thighs toward the midline +, by leg; NaN or missing where nobody knows
 * @param pelvisBand behind the pelvis while one leg stands
 * @param thighBand behind the standing thighs
 * @param lying on the back, seen from the feet, else upright, seen from the front
 */
public record InstantFigure(
        Optional<Side> stance,
        double pelvis,
        Map<Side, Double> thighs,
        Optional<Band> pelvisBand,
        Optional<Band> thighBand,
        boolean lying) {
    /** In px of {@link Canvas}. */
    public static final int WIDTH = 220;

    public static final int HEIGHT = 318;

    private static final double HIPS = 116;

    /** Nobody is known to stand anywhere. */
    public static final InstantFigure UNKNOWN =
            new InstantFigure(Optional.empty(), Double.NaN, Map.of(), Optional.empty(), Optional.empty(), false);

    public InstantFigure {
        thighs = Map.copyOf(thighs);
    }

    /** At the canvas' origin, {@link #WIDTH} by {@link #HEIGHT}. */
    public void draw(Canvas canvas, Words words) {
        new PoseDrawing(pose(), canvas, words).draw(WIDTH / 2.0, HIPS);
    }

    /** {@code left hip 9.0° lower than level (flag); right knee 2.1° toward the midline (good)}. */
    public String words(Words words) {
        return new PoseWords(pose(), words).clauses();
    }

    private Pose pose() {
        Map<Side, Angle> known = new EnumMap<>(Side.class);
        thighs.forEach((side, degrees) -> angle(
                        degrees, stance.isEmpty() || stance.get() == side ? thighBand : Optional.empty())
                .ifPresent(angle -> known.put(side, angle)));
        return new Pose(stance, angle(pelvis, stance.isPresent() ? pelvisBand : Optional.empty()), known, lying);
    }

    private static Optional<Angle> angle(double degrees, Optional<Band> band) {
        return Double.isFinite(degrees) ? Optional.of(new Angle(degrees, Double.NaN, band)) : Optional.empty();
    }
}
