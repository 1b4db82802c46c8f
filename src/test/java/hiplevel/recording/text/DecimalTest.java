package hiplevel.recording.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static double parse(String text) {
        char[] padded = ("," + text + ",").toCharArray();
        return Decimal.parse(padded, 1, text.length());
    }

    @Test
    void numbersAreTheSameToTheLastBitAsTheJdkReadsThem() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);
            for (String text : new String[] {Double.toString(value), String.format("%.5f", value), " " + value + " "}) {
                assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-0.0", "+3", ".5", "5.", "1e-3", "2.5E+4", "123456789012345678", "0.00000000000000000000000001"
            })
    void oddButHonestNumbersAreRead(String text) {
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "nan", "-inf", "Infinity", "NA", "1e999"})
    void whatSaysThatThereIsNoNumberIsNone(String text) {
        assertThat(parse(text)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "1d", "1f", "0x10", "1,5", "1.2.3", "--1", "1e", "e5", "twelve", "1 2"})
    void textIsRefused(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
