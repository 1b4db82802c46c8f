package hiplevel.simulation;

import hiplevel.simulation.body.Motion;
import hiplevel.simulation.performance.Extremes;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.simulation.performance.StretchAngles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** How the wearer cheated in a repetition, and how a hold went. */
final class Compensations {
    private static final double STEP = 0.01;

    private final Stretch stretch;
    private final StretchAngles angles;
    private final Map<String, Double> values = new LinkedHashMap<>();

    Compensations(Motion motion, Stretch stretch) {
        this.stretch = stretch;
        // the step-up's angles count from its top; what is cheated counts from the start
        this.angles = new StretchAngles(motion, stretch);
    }

    Map<String, Double> read(double turn) {
        switch (stretch.row()) {
            case ONE_LEG_HINGE -> put(stretch.leg().sigma() * angles.pelvisTwist(turn));
            case CLAMSHELL -> put(angles.frontRise(turn));
            case FIRE_HYDRANT -> put(-angles.drop(turn) + angles.drop(stretch.start()));
            case HIP_EXTENSION, DIP -> put(angles.tiltChange(turn));
            case SIDE_STEP -> put(angles.thighTwist(stretch.leg(), turn));
            case PLANK -> {
                values.put("holdSeconds", stretch.end() - stretch.start());
                values.put("driftDegPerS", Math.toDegrees(slope(angles::tiltChange)));
                put(angles.tiltChange(stretch.end()));
            }
            case STANCE -> hold();
            case STANCE_PHASE -> {
                if (stretch.asked() != 0) {
                    values.put("compensationDeg", stretch.asked());
                }
            }
            default -> {
                // it has no other way of cheating than drop and cave
            }
        }
        return values;
    }

    private void hold() {
        double start = stretch.start();
        double end = stretch.end();
        DoubleUnaryOperator hike = t -> -angles.drop(t);
        double highest = Extremes.argMax(hike, start, end);
        double most = hike.applyAsDouble(highest);
        values.put("holdSeconds", end - start);
        values.put("maximalHikeDeg", Math.toDegrees(most));
        values.put("meanDropDeg", -Math.toDegrees(mean(hike)));
        values.put("driftDegPerS", Math.toDegrees(slope(angles::drop)));
        if (most > 0) {
            stayedBelow("giveWaySeconds", hike, most / 2, highest);
            stayedBelow("dropSeconds", hike, 0, highest);
        }
    }

    /** From the start until the hike is under that level for good; nothing when it never is. */
    private void stayedBelow(String name, DoubleUnaryOperator hike, double level, double from) {
        if (hike.applyAsDouble(stretch.end()) >= level) {
            return;
        }
        double last = from;
        for (double t = from; t < stretch.end(); t += STEP) {
            last = hike.applyAsDouble(t) >= level ? t : last;
        }
        values.put(name, last + STEP - stretch.start());
    }

    private double mean(DoubleUnaryOperator f) {
        double sum = 0;
        int n = 0;
        for (double t = stretch.start(); t <= stretch.end(); t += STEP) {
            sum += f.applyAsDouble(t);
            n++;
        }
        return sum / n;
    }

    /** Of the straight line through it, per second. */
    private double slope(DoubleUnaryOperator f) {
        double middle = (stretch.start() + stretch.end()) / 2;
        double products = 0;
        double squares = 0;
        for (double t = stretch.start(); t <= stretch.end(); t += STEP) {
            products += (t - middle) * f.applyAsDouble(t);
            squares += (t - middle) * (t - middle);
        }
        return products / squares;
    }

    private void put(double radians) {
        values.put("compensationDeg", Math.toDegrees(radians));
    }
}
