package hiplevel.wire.text.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private final Decimals decimals = new Decimals();

    private double read(String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        double value = decimals.number(bytes, 0, bytes.length);
        assertThat(decimals.end()).as(text).isEqualTo(bytes.length);
        return value;
    }

    @Test
    void decimalsOfUpToFifteenDigitsAreTheNearestDouble() {
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            long digits = random.nextLong(1_000_000_000_000_000L) / (long) Math.pow(10, random.nextInt(15));
            int places = random.nextInt(16);
            String text = (random.nextBoolean() ? "-" : "")
                    + java.math.BigDecimal.valueOf(digits, places).toPlainString();
            assertThat(read(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void longDecimalsAndAnyExponentAreWithinFourUnitsInTheLastPlace() {
        Random random = new Random(4);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(value) || Math.abs(value) < 1e-290) {
                continue;
            }
            String text = random.nextBoolean() ? Double.toString(value) : String.format(Locale.ROOT, "%.25e", value);
            assertThat(read(text)).as(text).isEqualTo(value, within(4 * Math.ulp(value)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0.0",
        ".5, 0.5",
        "3., 3",
        "+1.25, 1.25",
        "00012.50, 12.5",
        "1e3, 1000",
        "1E-3, 0.001",
        "1e+2, 100",
        "1e-400, 0",
        "1e400, Infinity",
        "0e999, 0",
        "123456789012345678901234567890, 1.2345678901234568e29",
        "0.0000000000000000000001, 1e-22",
        "4.9e-324, 4.9e-324",
        "9007199254740993, 9007199254740992"
    })
    void theFormsThatPrintingRoutinesUseAreRead(String text, double value) {
        assertThat(read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "NaN", "inf", "-inf", "ovf", "OVF"})
    void aWordForNoNumberIsPassedAndIsNotANumber(String text) {
        assertThat(read(text)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "x", "+x", ",1", "e5", "na"})
    void whereNoNumberIsTheEndStaysAtItsPlace(String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        assertThat(decimals.number(bytes, 0, bytes.length)).isNaN();
        assertThat(decimals.end()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1e, 1", "1e+, 1", "1.2.3, 3", "12x, 2", "1-2, 1"})
    void aNumberEndsWhereItNoLongerIsOne(String text, int end) {
        byte[] bytes = text.getBytes(US_ASCII);
        assertThat(decimals.number(bytes, 0, bytes.length)).isNotNaN();
        assertThat(decimals.end()).isEqualTo(end);
    }

    @Test
    void aColonIsTheDigitTenWhereItIsAskedFor() {
        byte[] bytes = "-0.:000".getBytes(US_ASCII);
        assertThat(new Decimals(10).number(bytes, 0, bytes.length)).isEqualTo(-1);
    }

    @Test
    void wholeNumbersAreExactUpToTheLargestLongAndRefusedBeyond() {
        byte[] largest = "9223372036854775807,".getBytes(US_ASCII);
        assertThat(decimals.integer(largest, 0, largest.length)).isEqualTo(Long.MAX_VALUE);
        assertThat(decimals.end()).isEqualTo(19);
        byte[] beyond = "9223372036854775808".getBytes(US_ASCII);
        assertThat(decimals.integer(beyond, 0, beyond.length)).isEqualTo(-1);
        byte[] none = "-1".getBytes(US_ASCII);
        assertThat(decimals.integer(none, 0, none.length)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,2,3|3", " 1 , 2 ,3 |3", "1,,3|-1", "1,2,|-1", "1 2 3|-1", "1,2,3,4,5|-1", "|-1", "1,x,3|-1"})
    void aRowIsNumbersPartedBySeparatorsAndNothingElse(String text, int count) {
        byte[] bytes = (text == null ? "" : text).getBytes(US_ASCII);
        assertThat(decimals.row(bytes, 0, bytes.length, (byte) ',', new double[4]))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,2,3'|3",
                "' 1, 2 3 '|3",
                "'1,2,'|2",
                "'1;2;'|2",
                "'1,,2'|-1",
                "''|0",
                "'1x2'|-1",
                "'1 2 3 4 5'|-1"
            })
    void aListIsNumbersPartedByAnything(String text, int count) {
        byte[] bytes = text.getBytes(US_ASCII);
        assertThat(decimals.list(bytes, 0, bytes.length, new double[4])).isEqualTo(count);
    }

    @Test
    void whatTheWriterWritesIsReadAgain() {
        Random random = new Random(5);
        ByteBuffer out = ByteBuffer.allocate(64);
        LineWriter writer = new LineWriter();
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(7) - 2);
            int places = random.nextInt(9);
            out.clear();
            writer.decimal(value, places, out);
            double read = decimals.number(out.array(), 0, out.position());
            assertThat(read).isEqualTo(value, within(0.5000001 * Math.pow(10, -places)));
        }
    }
}
