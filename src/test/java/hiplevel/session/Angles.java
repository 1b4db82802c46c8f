package hiplevel.session;

import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.Map;
import java.util.TreeMap;

/** The angles of a recording by name, and how far two of them lie apart. */
final class Angles {
    private Angles() {}

    /** Columns on the recording's grid, rad; with mirrored names and signs if asked for. */
    static Map<String, double[]> of(SessionResult result, boolean mirrored) {
        BodyMotion motion = result.recordings().get(0).motion();
        Map<String, double[]> columns = new TreeMap<>();
        motion.pelvis().ifPresent(p -> {
            int sign = mirrored ? -1 : 1;
            columns.put("obliquity", times(sign, p.obliquity()));
            columns.put("tilt", p.tilt());
            columns.put("rotation", times(sign, p.rotation()));
        });
        for (Side side : Side.values()) {
            String name = (mirrored ? side.opposite() : side).word();
            motion.thigh(side).ifPresent(t -> leg(columns, name, t));
        }
        return columns;
    }

    private static void leg(Map<String, double[]> columns, String name, ThighMotion t) {
        columns.put(name + " thigh flexion", t.flexion());
        columns.put(name + " thigh adduction", t.adduction());
        columns.put(name + " thigh rotation", t.rotation());
        t.hip().ifPresent(hip -> {
            columns.put(name + " hip flexion", hip.flexion());
            columns.put(name + " hip adduction", hip.adduction());
            columns.put(name + " hip rotation", hip.rotation());
        });
    }

    private static double[] times(int sign, double... x) {
        return java.util.Arrays.stream(x).map(v -> sign * v).toArray();
    }

    /** The largest difference over all repetitions and stances of {@code a}, °, per column. */
    static Map<String, Double> apartDeg(SessionResult a, SessionResult b, boolean mirrored) {
        Map<String, double[]> first = of(a, false);
        Map<String, double[]> second = of(b, mirrored);
        if (!first.keySet().equals(second.keySet())) {
            throw new AssertionError(first.keySet() + " and " + second.keySet());
        }
        TimeGrid grid = a.recordings().get(0).motion().grid();
        Map<String, Double> apart = new TreeMap<>();
        first.forEach((name, x) -> {
            double[] y = second.get(name);
            double most = 0;
            for (MeasuredRepetition r : a.repetitions()) {
                int to = grid.nearest(r.repetition().endMicros());
                for (int i = grid.nearest(r.repetition().startMicros()); i <= to; i++) {
                    if (Double.isNaN(x[i]) != Double.isNaN(y[i])) {
                        throw new AssertionError(name + " is known in one only at " + grid.micros(i) + " µs");
                    }
                    most = Double.isNaN(x[i]) ? most : Math.max(most, Math.abs(x[i] - y[i]));
                }
            }
            apart.put(name, Math.toDegrees(most));
        });
        return apart;
    }
}
