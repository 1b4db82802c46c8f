package hiplevel.simulation;

import hiplevel.imu.Side;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.StretchAngles;
import java.util.function.DoubleUnaryOperator;

/** What leads a movement, as a quantity that is 0 at its start and largest at its far end: rad, or m of height. */
final class Drives {
    private Drives() {}

    static DoubleUnaryOperator of(Row row, StretchAngles angles, Stretch stretch) {
        return switch (row) {
            case STANCE_LEG -> since(stretch, t -> angles.flexion(stretch.leg(), t));
            case STEP_UP, HIP_EXTENSION -> since(stretch, t -> -angles.flexion(stretch.leg(), t));
            case ONE_LEG_HINGE, HINGE -> angles::tiltChange;
            case TILT, BRIDGE -> t -> -angles.tiltChange(t);
            case TWO_LEGS -> since(stretch, t -> (angles.flexion(Side.LEFT, t) + angles.flexion(Side.RIGHT, t)) / 2);
            case STANCE_PHASE -> angles::drop;
            case SIDE_STEP -> t -> -angles.adductionChange(Side.LEFT, t) - angles.adductionChange(Side.RIGHT, t);
            case CLAMSHELL -> t -> angles.thighFrontRise(stretch.leg(), t);
            case FIRE_HYDRANT -> t -> -angles.adductionChange(stretch.leg(), t);
            case DIP -> t -> -angles.rise(t);
            case STANCE, PLANK -> t -> 0;
        };
    }

    private static DoubleUnaryOperator since(Stretch stretch, DoubleUnaryOperator quantity) {
        double first = quantity.applyAsDouble(stretch.start());
        return t -> quantity.applyAsDouble(t) - first;
    }
}
