package hiplevel.report.table;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.KneeMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ShankMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.Timeline;
import hiplevel.session.RecordingResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code angles.csv}: the common grid in degrees, changes from standing, empty in gaps. The pelvis' columns are always
 * there, a leg's when its thigh was worn, its hip angles empty without a pelvis sensor, its knee's abduction when its shank was.
 */
public final class AnglesTable {
    private static final String LINE_END = "\r\n";

    private AnglesTable() {}

    /** A column in rad, or none: then its cells are empty. */
    private record Column(String name, Optional<double[]> radians) {
        void appendCell(StringBuilder row, int i) {
            row.append(',');
            radians.ifPresent(r -> Numbers.appendCell(row, Math.toDegrees(r[i])));
        }
    }

    /** Nothing here ever needs quotes, and an hour has 360,000 rows: so the rows are put together without a CSV writer. */
    public static void write(RecordingResult recording, Writer out) throws IOException {
        BodyMotion motion = recording.motion();
        List<Column> columns = columns(motion);
        StringBuilder row = new StringBuilder("time_s");
        columns.forEach(c -> row.append(',').append(c.name()));
        out.append(row.append(LINE_END));
        for (int i = 0; i < motion.grid().count(); i++) {
            row.setLength(0);
            Numbers.appendCell(row, Timeline.seconds(recording, motion.grid().micros(i)));
            for (Column column : columns) {
                column.appendCell(row, i);
            }
            out.append(row.append(LINE_END));
        }
    }

    private static List<Column> columns(BodyMotion motion) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("pelvic_obliquity_deg", motion.pelvis().map(PelvisMotion::obliquity)));
        columns.add(new Column("pelvic_tilt_deg", motion.pelvis().map(PelvisMotion::tilt)));
        columns.add(new Column("pelvic_rotation_deg", motion.pelvis().map(PelvisMotion::rotation)));
        for (Side side : Side.values()) {
            motion.thigh(side).ifPresent(thigh -> addLeg(columns, side.word(), thigh));
            motion.shank(side).ifPresent(shank -> addKnee(columns, side.word(), shank));
        }
        return columns;
    }

    private static void addKnee(List<Column> columns, String side, ShankMotion shank) {
        columns.add(new Column(side + "_knee_abduction_deg", shank.knee().map(KneeMotion::abduction)));
    }

    private static void addLeg(List<Column> columns, String side, ThighMotion thigh) {
        columns.add(new Column(side + "_thigh_flexion_deg", Optional.of(thigh.flexion())));
        columns.add(new Column(side + "_thigh_adduction_deg", Optional.of(thigh.adduction())));
        columns.add(new Column(side + "_thigh_rotation_deg", Optional.of(thigh.rotation())));
        columns.add(new Column(side + "_hip_flexion_deg", thigh.hip().map(ThighMotion.HipMotion::flexion)));
        columns.add(new Column(side + "_hip_adduction_deg", thigh.hip().map(ThighMotion.HipMotion::adduction)));
        columns.add(new Column(side + "_hip_rotation_deg", thigh.hip().map(ThighMotion.HipMotion::rotation)));
    }
}
