package hiplevel.cli.curves;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.cli.Hiplevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurvesCommandTest {
    @TempDir
    private Path folder;

    private record Printed(int code, String out, String err) {}

    private Printed curves(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = IntStream.range(0, options.length + 3)
                .mapToObj(i -> i == 0
                        ? "curves"
                        : i <= 2
                                ? folder.resolve(i == 1 ? "left.csv" : "right.csv")
                                        .toString()
                                : options[i - 3])
                .toArray(String[]::new);
        int code = Hiplevel.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Printed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The published pairs, as curves of three equal nodes. */
    private void pairs() throws IOException {
        file("left.csv", rows(",", 16, 20, 21, 22, 23, 22, 27, 25, 27, 28));
        file("right.csv", rows(",", 19, 22, 24, 24, 25, 25, 26, 26, 28, 32));
    }

    private static String rows(String separator, double... values) {
        return Arrays.stream(values)
                .mapToObj(v -> v + separator + v + separator + v + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void theStretchesAreTheSentenceThatIsRead() throws IOException {
        pairs();
        assertThat(curves("--paired").out().lines())
                .startsWith("10 pairs of curves of 3 nodes, paired t, tails: 2, α = 0.05")
                .contains("right larger from 0.0 to 100.0 % of the movement, by 2.00 on average; integral " + integral()
                        + ", p = 0.008")
                .anyMatch(line -> line.startsWith("t* = ") && line.endsWith("from all 1024 relabellings"))
                .anyMatch(line -> line.startsWith("Repetitions of one person are not independent people"));
    }

    private String integral() throws IOException {
        JsonNode json = new ObjectMapper().readTree(curves("--paired", "--json").out());
        double beyond = 100 * (4.472136 - json.get("tStar").asDouble());
        assertThat(json.get("clusters").get(0).get("integral").asDouble())
                .isCloseTo(beyond, org.assertj.core.api.Assertions.within(1e-3));
        return String.format("%.1f", beyond);
    }

    @Test
    void jsonHoldsEverything() throws IOException {
        pairs();
        JsonNode json = new ObjectMapper()
                .readTree(curves("--json", "--tails", "1", "--alpha", "0.01").out());
        assertThat(json.get("format").asText()).isEqualTo("hiplevel-curves");
        assertThat(json.get("design").asText()).isEqualTo("two-sample");
        assertThat(json.get("tails").asInt()).isEqualTo(1);
        assertThat(json.get("alpha").asDouble()).isEqualTo(0.01);
        assertThat(json.get("relabellings").asInt()).isEqualTo(10_000);
        assertThat(json.get("everyRelabelling").asBoolean()).isFalse();
        assertThat(json.get("t")).hasSize(3);
        assertThat(json.get("clusters")).isEmpty();
    }

    @Test
    void twiceTheSameIsPrinted() throws IOException {
        pairs();
        assertThat(curves("--json")).isEqualTo(curves("--json"));
    }

    @Test
    void headersSemicolonsByteOrderMarksAndWindowsLineEndsAreRead() throws IOException {
        pairs();
        Printed plain = curves();
        file(
                "left.csv",
                "\uFEFFa;b;c\r\n"
                        + rows(";", 16, 20, 21, 22, 23, 22, 27, 25, 27, 28).replace("\n", "\r\n"));
        file("right.csv", "\uFEFF" + rows("\t", 19, 22, 24, 24, 25, 25, 26, 26, 28, 32));
        assertThat(curves()).isEqualTo(plain);
        assertThat(plain.code()).isZero();
    }

    @Test
    void whereNothingDiffersTheLargestTIsTold() throws IOException {
        file("left.csv", rows(",", 1, 2, 3, 4, 5));
        file("right.csv", rows(",", 1, 2, 3, 4, 6));
        assertThat(curves().out()).contains("no difference found: t reaches 0.18 at most, at 0 %");
        file("right.csv", rows(",", 101, 102));
        file("left.csv", rows(",", 1, 2));
        assertThat(curves().out()).contains("so few curves cannot show any difference", "0.33");
    }

    @Test
    void moreThanFortyASideAreThinnedAndThatIsSaid() throws IOException {
        file("left.csv", rows(",", IntStream.range(0, 100).asDoubleStream().toArray()));
        file("right.csv", rows(",", IntStream.range(0, 30).asDoubleStream().toArray()));
        assertThat(curves().err()).contains("40 of 100 left and 30 of 30 right curves");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                   | there is no curve",
                "a,b                  | there is no curve",
                "1,2/1,2,3            | line 2: 3 values where the curves before have 2",
                "1,2/1,x              | line 2: value 2 says \"x\" where a number was expected",
                "1,2/1,               | line 2: value 2 is missing",
                "1,2/1,NaN            | line 2: value 2 is missing",
                "1,2/1,1e200          | larger than anything measured",
                "1/2                  | one value; a curve has at least two",
                "1,2                  | one curve has no spread",
                "1,2,3/1,2,3          | its curves have 2 values",
                "1,2/\"1,2            | line 2: several values stand in one field",
                "1,2/1,\"2/3,4        | line 2: several values stand in one field",
            })
    void whatCannotBeReadIsASentenceThatNamesTheLine(String text, String said) throws IOException {
        file("left.csv", text.replace("/", "\n"));
        file("right.csv", "1,2\n2,3\n");
        Printed refused = curves();
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains(said)
                .startsWith("hiplevel: ")
                .hasLineCount(1)
                .doesNotContain("Exception");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void pairsNeedPartnersAndFilesMustBeThere() throws IOException {
        file("left.csv", rows(",", 1, 2, 3));
        assertThat(curves("--paired").err()).contains("right.csv", "no such file");
        file("right.csv", rows(",", 1, 2));
        assertThat(curves("--paired").err()).contains("3 left and 2 right");
        Files.write(folder.resolve("right.csv"), new byte[] {0, 1, 2});
        assertThat(curves().err()).contains("not UTF-8 text");
    }
}
