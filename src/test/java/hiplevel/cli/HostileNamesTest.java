package hiplevel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hiplevel.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever wearers, folders and devices are called, no file of ours runs it, breaks by it or lands elsewhere. */
class HostileNamesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Path.of("sample-data/single-leg-squat_even");

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"quoted\" 'twice'",
                "=cmd()",
                "+1+cmd|' /C calc'!A0",
                "@SUM(1,2)\t\r\n;x",
                "A".repeat(10_000),
                "\u202Eمريم 12\u202C שלום");
    }

    /** A copy of the sample that is called so, or nearly so where a file system cannot have it, of a wearer called so. */
    private Path recording(String name) throws IOException {
        String file = name.replaceAll("[/\\r\\n\\t]", "_");
        Path copy = folder.resolve("in").resolve(file.substring(0, Math.min(60, file.length())));
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path from : files.toList()) {
                Files.copy(from, copy.resolve(from.getFileName().toString()));
            }
        }
        Path session = copy.resolve("session.json");
        ObjectNode said = Files.exists(session)
                ? (ObjectNode) JSON.readTree(Files.readString(session))
                : JSON.createObjectNode().put("format", 1);
        said.put("wearer", name);
        Files.writeString(session, said.toString());
        return copy;
    }

    @ParameterizedTest
    @MethodSource("names")
    void reportsCarryTheNameAndNothingComesOfIt(String name) throws IOException {
        Path recording = recording(name);
        Path out = folder.resolve("out");
        Typed typed = Typed.line(
                "analyse",
                "--each",
                recording.getParent().toString(),
                "--out",
                out.toString(),
                "--formats",
                "csv,json");
        assertThat(typed.code()).as(typed.err()).isZero();
        Path report = out.resolve(recording.getFileName().toString());
        String json = Files.readString(report.resolve("report.json"));
        JsonNode read = JSON.readTree(json);
        assertThat(read.get("wearer").get("code").asText()).isEqualTo(name);
        assertThat(ReportSchema.faults(json)).isEmpty();
        for (String table : List.of("repetitions.csv", "findings.csv", "contacts.csv")) {
            harmless(report.resolve(table));
        }
        harmless(out.resolve("summary.csv"));
    }

    /** A cell that begins like a formula is a number. */
    private static void harmless(Path table) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord row : reader) {
                for (String cell : row.getFields()) {
                    if (!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0) {
                        assertThat(cell).as(table.toString()).matches("-\\d+\\.\\d{3}");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void orientationsForOpenSenseHoldNumbersAndTheFramesOfItsModelsOnly(String name) throws IOException {
        Path out = folder.resolve("x.sto");
        Typed typed = Typed.line("convert", recording(name).toString(), out.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        List<String> lines = Files.readAllLines(out, UTF_8);
        int end = lines.indexOf("endheader");
        assertThat(lines.subList(0, end)).allMatch(line -> line.matches("[A-Za-z]+=[A-Za-z0-9.]+"));
        assertThat(lines.get(end + 1)).isEqualTo("time\tpelvis_imu\tfemur_l_imu\tfemur_r_imu");
        assertThat(lines.subList(end + 2, lines.size()))
                .allMatch(line -> line.matches("\\d+\\.\\d{6}(\t-?\\d\\.\\d{8}(,-?\\d\\.\\d{8}){3}){3}"));
    }

    @Test
    void aDeviceThatCallsItselfAPathWritesNoFileElsewhere() throws IOException {
        Path recording = folder.resolve("in/x");
        Files.createDirectories(recording);
        Files.copy(SAMPLE.resolve("pelvis.csv"), recording.resolve("pelvis.csv"));
        Files.copy(SAMPLE.resolve("left-thigh.csv"), recording.resolve("..=evil..csv"));
        Path out = folder.resolve("a/attitude.csv");
        Files.createDirectories(out.getParent());
        Typed typed = Typed.line("orientation", recording.toString(), "--out", out.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        try (Stream<Path> written = Files.list(out.getParent())) {
            assertThat(written.map(f -> f.getFileName().toString()))
                    .allMatch(file -> file.matches("attitude(-[\\p{L}\\p{N}._-]+)?\\.csv"));
        }
    }
}
