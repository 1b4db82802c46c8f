package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;
import java.util.ArrayList;
import java.util.List;

/**
 * The true angles on a 100 Hz grid in the columns of {@code angles.csv}: changes from the wearer's standing pose, in
 * degrees, with its signs. Left and right columns are each leg's own. Thigh adduction and rotation are against the
 * direction in which the wearer faces or walks; in squats the thigh's own medio-lateral axis lies across it at each
 * start.
 *
 * @param columns names, {@code time_s} not among them
 * @param seconds since the recording's earliest sample
 * @param degrees by column, then by instant
 */
public record TrueAngles(List<String> columns, double[] seconds, double[][] degrees) {
    private static final double STEP = 0.01;

    public TrueAngles {
        columns = List.copyOf(columns);
    }

    /**
     * The values of one column.
     *
     * @throws IllegalArgumentException for a column that there is not
     */
    public double[] column(String name) {
        int i = columns.indexOf(name);
        if (i < 0) {
            throw new IllegalArgumentException("no column '" + name + "', only " + columns);
        }
        return degrees[i];
    }

    public static TrueAngles of(Motion motion, boolean mirrored) {
        List<String> columns =
                new ArrayList<>(List.of("pelvic_obliquity_deg", "pelvic_tilt_deg", "pelvic_rotation_deg"));
        for (Side side : Side.values()) {
            for (String part : List.of("thigh", "hip")) {
                for (String angle : List.of("flexion", "adduction", "rotation")) {
                    columns.add(side.word() + "_" + part + "_" + angle + "_deg");
                }
            }
            columns.add(side.word() + "_knee_abduction_deg");
        }
        int count = (int) Math.floor(motion.seconds() / STEP) + 1;
        double[] seconds = new double[count];
        double[][] degrees = new double[columns.size()][count];
        double[] standing = angles(motion, 0, mirrored);
        for (int i = 0; i < count; i++) {
            seconds[i] = i * STEP;
            double[] now = angles(motion, seconds[i], mirrored);
            for (int c = 0; c < now.length; c++) {
                // no angle turns further than half a circle between standing and any other pose
                degrees[c][i] = Math.toDegrees(Math.IEEEremainder(now[c] - standing[c], 2 * Math.PI));
            }
        }
        return new TrueAngles(columns, seconds, degrees);
    }

    private static double[] angles(Motion motion, double t, boolean mirrored) {
        int flip = Mirror.sign(mirrored);
        Quaternion earthFromPelvis = attitude(motion, Placement.PELVIS, t);
        Quaternion headingFromEarth = Angles.headingFromEarth(motion.heading(t));
        Angles.Pelvis pelvis = Angles.Pelvis.of(headingFromEarth.times(earthFromPelvis));
        double[] all = new double[17];
        int c = 0;
        all[c++] = flip * pelvis.obliquity();
        all[c++] = pelvis.tilt();
        all[c++] = flip * pelvis.rotation();
        for (Side shown : Side.values()) {
            Side side = Mirror.side(shown, mirrored);
            Quaternion earthFromThigh = attitude(motion, Placement.thigh(side), t);
            Angles.Leg thigh = Angles.Leg.of(side, headingFromEarth.times(earthFromThigh));
            Angles.Leg hip = Angles.Leg.of(side, earthFromPelvis.conjugate().times(earthFromThigh));
            for (Angles.Leg leg : new Angles.Leg[] {thigh, hip}) {
                all[c++] = leg.flexion();
                all[c++] = leg.adduction();
                all[c++] = leg.rotation();
            }
            Quaternion thighFromShank = sinceStanding(motion, Placement.thigh(side), t)
                    .conjugate()
                    .times(sinceStanding(motion, Placement.shank(side), t));
            // outward of the shank against the thigh: the opposite of what adduction is against the pelvis
            all[c++] = -Angles.Leg.of(side, thighFromShank).adduction();
        }
        return all;
    }

    /**
     * With the axes of the standing pose. At a bent knee the way in which a leg stood no longer shows sideways, so that
     * taking the standing angle away would put it in.
     */
    private static Quaternion sinceStanding(Motion motion, Placement placement, double t) {
        return attitude(motion, placement, t)
                .times(attitude(motion, placement, 0).conjugate());
    }

    private static Quaternion attitude(Motion motion, Placement placement, double t) {
        return motion.at(placement, t).earthFromSegment().rotation();
    }
}
