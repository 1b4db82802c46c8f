package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import java.util.List;

/** Which end of a sagittal axis is forward. */
public final class Forward {
    /** A leg that goes so much farther to one side than to the other, as a share of the whole way, tells which is forward. */
    private static final double PLAINLY_FARTHER = 0.1;

    private Forward() {}

    /**
     * The azimuth, or the one opposite to it. The vertical leans toward a thigh's forward when it bends, and away from a
     * pelvis' when the trunk leans. A thigh goes farther forward than back; where the movements used hardly tell, all of the
     * recording does, in which however a thigh may have been raised backward for exercise.
     *
     * @param azimuth along the sagittal plane, rad
     * @param used the movements that the axis comes from
     */
    public static double signed(Placement placement, TiltPath path, double azimuth, List<Movement> used) {
        double low = 0;
        double high = 0;
        for (Movement m : used) {
            Excursion e = Excursion.of(path, azimuth, m.from(), m.to());
            low += e.low();
            high += e.high();
        }
        boolean pelvis = placement == Placement.PELVIS;
        boolean plain = Math.abs(high + low) > PLAINLY_FARTHER * (high - low);
        Excursion excursion = pelvis || plain ? new Excursion(low, high) : Excursion.of(path, azimuth);
        return excursion.positive() == pelvis ? azimuth + Math.PI : azimuth;
    }
}
