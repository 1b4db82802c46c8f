package hiplevel.wire.text;

import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.Encoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.text.columns.ColumnLayout;
import hiplevel.wire.text.columns.Columns;
import hiplevel.wire.text.columns.HeaderNames;
import hiplevel.wire.text.columns.Patience;
import hiplevel.wire.text.columns.RowReader;
import hiplevel.wire.text.line.Line;
import hiplevel.wire.text.line.LineDecoder;
import hiplevel.wire.text.line.LineReader;
import hiplevel.wire.text.line.LineWriter;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows of numbers under a header that names them, as makers' sketches print: {@code aX,aY,aZ,gX,gY,gZ} of the Arduino Nano
 * 33 (IMU_Capture.ino), OpenLog Artemis, {@code Timestamp,AccX,…}, {@code t_ms,ax,…} and our own
 * {@code t_us,gyr_x_rad_s,…,acc_z_m_s2}. Rows before a header are foreign; a header in between begins anew, and five rows in
 * succession that do not fit the header end it.
 *
 * <p>A time column gives ticks of 1 µs, whatever its unit, with 32-bit counters unwrapped.
 */
public final class HeadedCsv implements LineDecoder {
    private static final int MISFITS = 5;
    private static final String OUR_HEADER =
            "t_us,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2";
    /** headers whose units are known because a known sketch prints them, and their layouts (protocols.md 2.7, 2.11) */
    private static final List<Known> KNOWN = List.of(
            new Known("aX,aY,aZ,gX,gY,gZ", "acc=0,1,2[g];gyr=3,4,5[deg/s]"),
            new Known(
                    "rtcDate,rtcTime,aX,aY,aZ,gX,gY,gZ,mX,mY,mZ,imu_degC,output_Hz",
                    "time=1[hms];acc=2,3,4[mg];gyr=5,6,7[deg/s];mag=8,9,10[uT]"));

    public static final Protocol PROTOCOL = new Protocol(
            "csv-headed",
            "rows of numbers under a header",
            Check.LABELLED_TEXT,
            1e6,
            0,
            0,
            Double.NaN,
            HeadedCsv::decoder,
            Optional.of(HeadedCsv::encoder));

    private record Known(String header, String layout) {}

    private final Patience patience = new Patience();
    private byte[] header = {};
    private Columns columns;
    private RowReader rows;
    private int width;
    private int misfits;

    private HeadedCsv() {}

    private static Decoder decoder() {
        return new LineReader(new HeadedCsv());
    }

    @Override
    public void line(Line line) {
        patience.heard(line);
        if (!line.startsLikeNumber()) {
            header(line);
        } else if (rows == null || !line.ended) {
            line.fault(PacketFault.FOREIGN);
        } else {
            row(line);
        }
    }

    private void row(Line line) {
        if (rows.read(line, width) == RowReader.Row.FITS) {
            misfits = 0;
            line.frame();
            Reading reading = columns.reading();
            if (Columns.says(reading)) {
                line.reading(reading);
            }
            return;
        }
        line.fault(PacketFault.MALFORMED);
        if (++misfits == MISFITS) {
            rows = null;
            header = new byte[0];
        }
    }

    private void header(Line line) {
        if (rows != null && line.to - line.from == header.length && line.startsWith(header)) {
            line.frame();
            return;
        }
        if (!patience.lastsFor(line)) {
            line.fault(PacketFault.FOREIGN);
            return;
        }
        List<String> names = RowReader.header(line);
        Optional<ColumnLayout> layout =
                line.ended ? known(names).or(() -> HeaderNames.layout(names)) : Optional.empty();
        if (layout.isEmpty()) {
            line.fault(PacketFault.FOREIGN);
            return;
        }
        line.frame();
        header = Arrays.copyOfRange(line.bytes, line.from, line.to);
        columns = new Columns(layout.get());
        rows = new RowReader(columns, RowReader.separator(line));
        width = names.size();
        misfits = 0;
    }

    private static Optional<ColumnLayout> known(List<String> names) {
        String header = String.join(",", names);
        return KNOWN.stream()
                .filter(k -> k.header().equals(header))
                .map(k -> ColumnLayout.of(k.layout()))
                .findFirst();
    }

    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        boolean[] begun = {false};
        return (Reading reading, ByteBuffer out) -> {
            if (!begun[0]) {
                begun[0] = true;
                writer.text(OUR_HEADER, out).end(out);
            }
            writer.integer(reading.ticks, out);
            cells(writer, reading.hasRate, reading.gyrX, reading.gyrY, reading.gyrZ, out);
            cells(writer, reading.hasForce, reading.accX, reading.accY, reading.accZ, out);
            writer.end(out);
        };
    }

    private static void cells(LineWriter writer, boolean present, double x, double y, double z, ByteBuffer out) {
        if (present) {
            writer.three(x, y, z, 6, ",", out);
        } else {
            writer.text(",,,", out);
        }
    }
}
