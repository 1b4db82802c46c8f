package hiplevel.simulation;

import hiplevel.imu.Side;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.performance.Extremes;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.StretchAngles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Reads the truth of a repetition off the motion, every 10 ms and by bisection, never from what was planned. */
final class TruthReader {
    private static final double TURNING_POINT_SHARE = 0.9;

    private final Motion motion;

    TruthReader(Motion motion) {
        this.motion = motion;
    }

    TrueRepetition read(Stretch stretch) {
        return new OneRow(stretch).read();
    }

    /** One repetition in the making. */
    private final class OneRow {
        private final Stretch stretch;
        private final Row row;
        private final double start;
        private final double end;
        private final Map<String, Double> values = new LinkedHashMap<>();
        private StretchAngles angles;

        OneRow(Stretch stretch) {
            this.stretch = stretch;
            row = stretch.row();
            start = stretch.start();
            end = stretch.end();
            angles = new StretchAngles(motion, stretch);
        }

        TrueRepetition read() {
            DoubleUnaryOperator drive = Drives.of(row, angles, stretch);
            double extreme = Extremes.argMax(drive, start, end);
            double turn = turn(drive, extreme);
            if (row == Row.STEP_UP) {
                angles = new StretchAngles(motion, stretch, turn);
            }
            pelvis(turn);
            adductions(turn, extreme);
            range(drive, extreme);
            values.putAll(new Compensations(motion, stretch).read(turn));
            return new TrueRepetition(stretch.side(), start, turn, end, values);
        }

        private double turn(DoubleUnaryOperator drive, double extreme) {
            return switch (row) {
                case STANCE, PLANK -> (start + end) / 2;
                case STANCE_PHASE -> extreme;
                default -> {
                    double level = TURNING_POINT_SHARE * drive.applyAsDouble(extreme);
                    double there = Extremes.crossing(t -> drive.applyAsDouble(t) >= level, start, extreme);
                    double back = Extremes.crossing(t -> drive.applyAsDouble(t) < level, extreme, end);
                    yield (there + back) / 2;
                }
            };
        }

        private void pelvis(double turn) {
            if (stretch.side().isPresent() && row != Row.CLAMSHELL) {
                put("dropAtTurnDeg", angles.drop(turn));
                put("peakDropDeg", angles.drop(Extremes.argMax(angles::drop, start, end)));
            } else if (stretch.side().isEmpty()) {
                put("obliquityChangeAtTurnDeg", angles.obliquityChange(turn));
            }
        }

        private void adductions(double turn, double extreme) {
            switch (row) {
                case STANCE_LEG, ONE_LEG_HINGE, STANCE_PHASE -> {
                    put("adductionChangeAtTurnDeg", angles.adductionChange(stretch.leg(), turn));
                    reaching("", stretch.leg(), extreme);
                    put("depthDeg", deepest(stretch.leg()));
                }
                case STEP_UP -> {
                    put("adductionChangeAtStartDeg", angles.adductionChange(stretch.leg(), start));
                    straightening(stretch.leg(), extreme);
                    put("depthDeg", deepest(stretch.leg()));
                }
                case TWO_LEGS, HINGE -> {
                    for (Side side : Side.values()) {
                        put(side.word() + "AdductionChangeAtTurnDeg", angles.adductionChange(side, turn));
                        reaching(side.word(), side, extreme);
                    }
                    put("depthDeg", (deepest(Side.LEFT) + deepest(Side.RIGHT)) / 2);
                }
                case SIDE_STEP -> put("adductionChangeAtTurnDeg", angles.adductionChange(stretch.leg(), turn));
                default -> {
                    // the thighs say nothing about adduction there
                }
            }
        }

        /** At 45° and 60° of flexion on the way there. */
        private void reaching(String before, Side side, double extreme) {
            for (int level : new int[] {45, 60}) {
                double flexion = Math.toRadians(level);
                if (row != Row.STANCE_PHASE && angles.flexion(side, extreme) >= flexion) {
                    double reached = Extremes.crossing(t -> angles.flexion(side, t) >= flexion, start, extreme);
                    put(atFlexion(before, level), angles.adductionChange(side, reached));
                }
            }
        }

        /** At 45° and 60° of flexion on the way to the straight leg. */
        private void straightening(Side side, double top) {
            for (int level : new int[] {45, 60}) {
                double flexion = Math.toRadians(level);
                if (angles.flexion(side, start) >= flexion) {
                    double left = Extremes.crossing(t -> angles.flexion(side, t) < flexion, start, top);
                    put(atFlexion("", level), angles.adductionChange(side, left));
                }
            }
        }

        private static String atFlexion(String before, int level) {
            return before + (before.isEmpty() ? "adductionChangeAt" : "AdductionChangeAt") + level + "Deg";
        }

        private double deepest(Side side) {
            return angles.flexion(side, Extremes.argMax(t -> angles.flexion(side, t), start, end));
        }

        private void range(DoubleUnaryOperator drive, double extreme) {
            switch (row) {
                case STANCE_PHASE, STANCE, PLANK, STANCE_LEG -> {
                    // depth says it, or nothing goes anywhere
                }
                case DIP -> values.put("rangeMetres", drive.applyAsDouble(extreme));
                default -> put("rangeDeg", drive.applyAsDouble(extreme));
            }
        }

        private void put(String name, double radians) {
            values.put(name, Math.toDegrees(radians));
        }
    }
}
