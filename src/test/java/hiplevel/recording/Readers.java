package hiplevel.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import hiplevel.exercise.bands.BandsFile;
import hiplevel.exercise.bands.UnreadableBandsException;
import hiplevel.recording.streams.Nobody;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Every reader of files, given any bytes: it reads them or says a sentence why not, and allocates little. */
enum Readers {
    XDF {
        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            readFile(Files.write(folder.resolve("any.xdf"), bytes));
        }
    },
    CSV {
        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            readFile(Files.write(folder.resolve("pelvis.csv"), bytes));
        }
    },
    SESSION_JSON {
        @Override
        void read(byte[] bytes, Path folder) throws IOException {
            try {
                SessionFile.read(Files.write(folder.resolve("session.json"), bytes));
            } catch (UnreadableException e) {
                assertThat(e).hasMessageContaining("session.json");
            }
        }
    },
    BANDS_JSON {
        @Override
        void read(byte[] bytes, Path folder) {
            try {
                BandsFile.read("bands.json", new String(bytes, UTF_8));
            } catch (UnreadableBandsException e) {
                assertThat(e).hasMessageContaining("bands.json");
            }
        }
    };

    private static final long MB = 1 << 20;

    /** Refusing them with a sentence is right, too; any other exception is not. */
    abstract void read(byte[] bytes, Path folder) throws IOException;

    /** Reads them twice, and asserts of the second time that at most 1 MB and ten times the bytes were allocated. */
    void stand(byte[] bytes, Path folder) throws IOException {
        read(bytes, folder);
        assertThat(Allocated.by(() -> read(bytes, folder)))
                .as("allocated by %s for %d bytes", this, bytes.length)
                .isLessThanOrEqualTo(MB + 10L * bytes.length);
    }

    private static void readFile(Path file) {
        try {
            Recordings.read(file, ReadOptions.NONE, new Nobody());
        } catch (UnreadableException e) {
            assertThat(e).hasMessageContaining(file.getFileName().toString());
        }
    }

    /** Something that it reads. */
    byte[] good() {
        return switch (this) {
            case XDF -> throw new IllegalStateException("written by the test");
            case CSV -> csv();
            case SESSION_JSON -> SESSION.getBytes(UTF_8);
            case BANDS_JSON -> "{\"squat\": {\"drop\": {\"attention\": 5, \"marked\": 8}}}".getBytes(UTF_8);
        };
    }

    private static byte[] csv() {
        List<String> rows = IntStream.range(0, 60)
                .mapToObj(i -> i * 10_000 + ",0.01,-0.02," + i * 0.001 + ",0.12,9.79,0.31")
                .toList();
        return ("t_us,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n" + String.join("\n", rows))
                .getBytes(UTF_8);
    }

    private static final String SESSION = """
            {"format": 1, "wearer": "anna", "heightMetres": 1.71, "affectedSide": "left",
             "start": "2026-11-22T08:00:00Z",
             "sensors": {"pelvis": {"device": "x-IMU3", "serial": "64f0edbf", "rateHz": 100}},
             "trials": [{"exercise": "single-leg-squat", "side": "left", "from": 5.0, "to": 20.5}],
             "markers": [{"seconds": 3.5, "text": "begins"}]}
            """;
}
