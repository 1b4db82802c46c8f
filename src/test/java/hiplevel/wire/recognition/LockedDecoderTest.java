package hiplevel.wire.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.Check;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a lock closes, and what it then tells, with a protocol made up for it. */
class LockedDecoderTest {
    private static final int REST = 10;
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void tellsNothingUntilAsManyFramesAsTheCheckAsksAndThenAllOfThem(Check check) {
        frames(0, check.frames() - 1);
        assertThat(numbers(check)).isEmpty();
        frames(check.frames() - 1, 1);
        assertThat(numbers(check)).isEqualTo(upTo(check.frames()));
    }

    @Test
    void tellsWhatDamageCutOffFromTheRunThatMadeItSure() {
        frames(0, 4);
        rubbish(3);
        frames(4, 5);
        assertThat(numbers(Check.SUM)).isEqualTo(upTo(9));
    }

    @Test
    void doesNotTellFramesFarFromTheRun() {
        frames(200, 4);
        rubbish(5000);
        frames(0, 5);
        assertThat(numbers(Check.SUM)).isEqualTo(upTo(5));
    }

    @Test
    void aTenthOfForeignBytesDoesNotEndARunWhereFramesAreChecked() {
        frames(0, 4);
        rubbish(1);
        frames(4, 1);
        assertThat(numbers(Check.SUM)).isEqualTo(upTo(5));
        assertThat(numbers(Check.NONE)).isEmpty();
    }

    @Test
    void oneForeignByteEndsARunWhereNothingChecksFrames() {
        frames(0, 4);
        rubbish(1);
        frames(4, 7);
        assertThat(numbers(Check.NONE)).isEmpty();
        frames(11, 1);
        assertThat(numbers(Check.NONE)).isEqualTo(upTo(12));
    }

    @Test
    void aForceThatNoBodyFeelsEndsTheRun() {
        frames(0, 4);
        write(Beats.frame(4, 127));
        frames(5, 4);
        assertThat(numbers(Check.SUM)).isEmpty();
        frames(9, 1);
        assertThat(numbers(Check.SUM)).containsExactly(5, 6, 7, 8, 9);
    }

    @Test
    void theContentOfAStrongCheckIsNotJudged() {
        write(Beats.frame(0, 127));
        write(Beats.frame(1, 127));
        assertThat(numbers(Check.CRC16)).containsExactly(0, 1);
    }

    @Test
    void onceSureItTellsEveryFrameWhateverComesBetween() {
        frames(0, 5);
        rubbish(5000);
        frames(5, 1);
        rubbish(5000);
        frames(6, 1);
        assertThat(numbers(Check.SUM)).isEqualTo(upTo(7));
    }

    @Test
    void chunksDoNotMatter() {
        Random random = new Random(11);
        int number = 0;
        for (int part = 0; part < 400; part++) {
            int count = random.nextInt(5);
            frames(number, count);
            number += count;
            rubbish(random.nextInt(120));
        }
        frames(number, 8);
        String whole = heard(Check.SUM, wire.size());
        assertThat(whole).contains("frame");
        for (int chunk : new int[] {1, 7, 4096, 5000}) {
            assertThat(heard(Check.SUM, chunk)).as("chunks of %d", chunk).isEqualTo(whole);
        }
    }

    @Test
    void keepsAtMostTheLatestWhenDamageIsEndless() {
        for (int i = 0; i < 40_000; i++) {
            frames(i % 256, 1);
            rubbish(1);
        }
        frames(0, 8);
        assertThat(numbers(Check.NONE)).hasSizeBetween(65_536 / 5, 70_000 / 5 + 8);
    }

    private List<Integer> numbers(Check check) {
        List<Integer> numbers = new ArrayList<>();
        LockedDecoder decoder = new LockedDecoder(Beats.checkedBy(check));
        decoder.take(wire.toByteArray(), 0, wire.size(), reading -> numbers.add(reading.sequence));
        assertThat(decoder.locked()).isEqualTo(!numbers.isEmpty());
        return numbers;
    }

    private String heard(Check check, int chunk) {
        Protocol locked = Locks.of(Beats.checkedBy(check));
        StringBuilder text = new StringBuilder();
        var decoder = locked.decoder().get();
        WireSink sink = new WireSink() {
            @Override
            public void reading(Reading reading) {
                text.append(reading.sequence).append(' ');
            }

            @Override
            public void frame(long offset, int length) {
                text.append("frame ").append(offset).append(' ');
            }

            @Override
            public void fault(hiplevel.wire.PacketFault kind, long offset, int length) {
                text.append("fault ").append(offset).append(' ').append(length).append('\n');
            }
        };
        byte[] bytes = wire.toByteArray();
        for (int at = 0; at < bytes.length; at += chunk) {
            decoder.take(bytes, at, Math.min(bytes.length, at + chunk), sink);
        }
        return text.toString();
    }

    private static List<Integer> upTo(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private void frames(int from, int count) {
        for (int i = from; i < from + count; i++) {
            write(Beats.frame(i & 0xFF, REST));
        }
    }

    private void rubbish(int count) {
        for (int i = 0; i < count; i++) {
            wire.write(0x11);
        }
    }

    private void write(byte[] bytes) {
        wire.write(bytes, 0, bytes.length);
    }
}
