package hiplevel.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkRingTest {
    private final Heard heard = new Heard();

    private static byte[] filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    @Test
    void chunksComeOutAsTheyWentInManyTimesAroundTheCircle() {
        ChunkRing ring = new ChunkRing(1 << 13, 2000);
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] chunk = new byte[1 + random.nextInt(2000)];
            random.nextBytes(chunk);
            ring.put(-i, chunk, chunk.length);
            Heard one = new Heard();
            assertThat(ring.poll(one)).isTrue();
            assertThat(one.bytes.toByteArray()).isEqualTo(chunk);
            assertThat(one.times).containsExactly((long) -i);
            assertThat(ring.poll(one)).isFalse();
        }
    }

    @Test
    void whatFindsNoRoomIsToldBeforeTheNextChunk() {
        ChunkRing ring = new ChunkRing(1 << 12, 2000);
        ring.put(1, filled(2000, 1), 2000);
        ring.put(2, filled(2000, 2), 2000);
        ring.put(3, filled(1500, 3), 1500);
        assertThat(ring.poll(heard)).isTrue();
        ring.put(4, filled(10, 4), 10);
        while (ring.poll(heard)) {
            // until it is empty
        }
        assertThat(heard.events).containsExactly(new PortEvent.Overflowed(3500));
        assertThat(heard.bytes.size()).isEqualTo(2010);
        assertThat(heard.times).containsExactly(1L, 4L);
    }

    @Test
    void anUnplugIsToldThoughTheRingIsFull() {
        ChunkRing ring = new ChunkRing(1 << 12, 2000);
        ring.put(1, filled(2000, 1), 2000);
        ring.put(2, filled(2000, 2), 2000);
        ring.put(3, new PortEvent.Lost());
        while (ring.poll(heard)) {
            // until it is empty
        }
        assertThat(heard.events).containsExactly(new PortEvent.Overflowed(2000), new PortEvent.Lost());
    }

    @Test
    void nobodyWhoFetchesForHoursCostsNoMoreMemory() {
        ChunkRing ring = new ChunkRing(1 << 12, 2000);
        for (int i = 0; i < 100_000; i++) {
            ring.put(i, new PortEvent.Lost());
        }
        while (ring.poll(heard)) {
            // until it is empty
        }
        assertThat(heard.events).hasSizeLessThan(400);
    }
}
