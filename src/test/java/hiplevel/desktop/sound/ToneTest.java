package hiplevel.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneTest {
    private static byte[] second() {
        return new byte[2 * Tone.RATE_HZ];
    }

    private static int at(byte[] block, int i) {
        return (block[2 * i + 1] << 8) | (block[2 * i] & 0xff);
    }

    @ParameterizedTest
    @CsvSource({"-3, 440", "0, 440", "0.5, 466.16", "6, 880", "12, 1760", "40, 1760"})
    void everyHalfDegreePastTheBandIsASemitoneUpToTwoOctaves(double excessDeg, double hertz) {
        assertThat(Pitch.hertz(excessDeg)).isCloseTo(hertz, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {440, 466.16, 1760})
    void theSamplesSwingAsOftenAsWasAsked(double hertz) {
        byte[] block = second();
        new Tone().next(hertz, hertz, block);
        int crossings = 0;
        for (int i = 1; i < Tone.RATE_HZ; i++) {
            crossings += at(block, i - 1) < 0 && at(block, i) >= 0 ? 1 : 0;
        }
        assertThat((double) crossings).isCloseTo(hertz, within(1.5));
    }

    @Test
    void itBeginsChangesAndEndsWithoutAJump() {
        Tone tone = new Tone();
        int last = 0;
        double steepest = 0.25 * Short.MAX_VALUE * 2 * Math.PI * 880 / Tone.RATE_HZ;
        for (double hertz : new double[] {440, 880, 440, 0, 0, 0, 0, 0}) {
            byte[] block = new byte[TonePlayer.BLOCK_BYTES];
            tone.next(hertz, 440, block);
            for (int i = 0; i < block.length / 2; i++) {
                assertThat((double) Math.abs(at(block, i) - last)).isLessThan(steepest + 2);
                last = at(block, i);
            }
        }
        assertThat(tone.isSilent()).isTrue();
    }
}
