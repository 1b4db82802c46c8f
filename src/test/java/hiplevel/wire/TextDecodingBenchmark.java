package hiplevel.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import hiplevel.wire.text.BareCsv;
import hiplevel.wire.text.HeadedCsv;
import hiplevel.wire.text.NameValue;
import hiplevel.wire.text.XimuText;
import hiplevel.wire.text.columns.ColumnLayout;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Lines a second on one thread, of eight values each, handed over in chunks of 4096 bytes as a port does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextDecodingBenchmark {
    static final int LINES = 10_000;
    private static final int CHUNK = 4096;

    private byte[] rows;
    private byte[] named;
    private byte[] ximu;
    private Decoder headed;
    private Decoder bare;
    private Decoder nameValue;
    private Decoder ximuText;
    private double sum;

    @Setup
    public void lines() {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder messages = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            Object[] row = new Object[7];
            row[0] = 1_000_000L + 10_000L * i;
            for (int k = 1; k < row.length; k++) {
                row[k] = String.format(Locale.ROOT, "%.6f", k < 4 ? random.nextGaussian() : 9 * random.nextGaussian());
            }
            csv.append(String.format("%d,%s,%s,%s,%s,%s,%s,25.1\r\n", row));
            names.append(String.format(
                    "t_us:%d,gyr_x_rad_s:%s,gyr_y_rad_s:%s,gyr_z_rad_s:%s,acc_x_m_s2:%s,acc_y_m_s2:%s,acc_z_m_s2:%s,T:25.1\r\n",
                    row));
            messages.append(String.format("I,%d,%.4s,%s,%s,%s,%s,%s\n", row));
        }
        rows = csv.toString().getBytes(US_ASCII);
        named = names.toString().getBytes(US_ASCII);
        ximu = messages.toString().getBytes(US_ASCII);
        headed = HeadedCsv.PROTOCOL.decoder().get();
        byte[] header =
                "t_us,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2,T\n".getBytes(US_ASCII);
        headed.take(header, 0, header.length, r -> {});
        bare = BareCsv.protocol(ColumnLayout.of("time=0[us];gyr=1,2,3[rad/s];acc=4,5,6[m/s2]"))
                .decoder()
                .get();
        nameValue = NameValue.PROTOCOL.decoder().get();
        ximuText = XimuText.PROTOCOL.decoder().get();
    }

    private double told(Decoder decoder, byte[] bytes) {
        WireSink sink = reading -> sum += reading.accZ + reading.ticks;
        for (int from = 0; from < bytes.length; from += CHUNK) {
            decoder.take(bytes, from, Math.min(bytes.length, from + CHUNK), sink);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public double headedCsv() {
        return told(headed, rows);
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public double bareCsv() {
        return told(bare, rows);
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public double namedValues() {
        return told(nameValue, named);
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public double ximuAscii() {
        return told(ximuText, ximu);
    }
}
