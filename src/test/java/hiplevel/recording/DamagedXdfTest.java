package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.check.Recovery;
import hiplevel.recording.check.Verification;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.ChunkReader;
import hiplevel.recording.xdf.Xdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut off anywhere, any byte flipped, any length lied about: what is whole is read, and nothing throws. */
class DamagedXdfTest {
    private static final int SAMPLES = 20;

    @TempDir
    Path folder;

    private byte[] whole;

    /** A small recording: chunks of five samples each of two sensors, a boundary, footers. */
    @BeforeEach
    void record() throws IOException {
        try (RecordingWriter writer =
                RecordingWriter.create(folder.resolve("whole.xdf"), WearingFacts.NONE, 0, new Unhurried())) {
            writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
            writer.sensor(SensorDescription.worn(1, "left-thigh", Placement.LEFT_THIGH));
            writer.settle();
            for (int i = 0; i < SAMPLES; i++) {
                writer.sample(0, 1_000_000 + i * 10_000, i, 2, 3, 4, 5, 9.81);
                writer.sample(1, 1_000_500 + i * 10_000, i, 2, 3, 4, 5, 9.81);
                if (i % 5 == 4) {
                    writer.clock(0, 1_000_000 + i * 10_000, i);
                }
                if (i == SAMPLES / 2) {
                    writer.tick(11_000_000);
                }
            }
        }
        whole = Files.readAllBytes(folder.resolve("whole.xdf"));
    }

    private static boolean isXml(Chunk c) {
        return c.tag() == Xdf.STREAM_HEADER || c.tag() == Xdf.HEADER_COPY || c.tag() == Xdf.STREAM_FOOTER;
    }

    private record Chunk(int from, int to, int tag) {}

    /** The rules of the format alone, by hand: every byte belongs to a whole chunk. */
    private static List<Chunk> strict(byte[] file) {
        assertThat(Arrays.copyOf(file, 4)).isEqualTo(Xdf.magic());
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(4);
        List<Chunk> chunks = new ArrayList<>();
        Map<Integer, Integer> channels = new HashMap<>();
        while (in.hasRemaining()) {
            int from = in.position();
            int end = (int) length(in) + in.position();
            int tag = in.getShort() & 0xFFFF;
            if (tag == 2) {
                int id = in.getInt();
                String xml =
                        new String(file, in.position(), end - in.position(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(xml.strip()).startsWith("<").contains("</info>").contains("<channel_format>");
                String count = xml.replaceAll("(?s).*<channel_count>\\s*(\\d+)\\s*<.*", "$1");
                channels.put(id, xml.contains(">string<") ? -1 : Integer.parseInt(count));
            } else if (tag == 3) {
                int width = channels.get(in.getInt());
                for (long n = length(in); n > 0; n--) {
                    assertThat(in.get()).isEqualTo((byte) 8);
                    assertThat(in.getDouble()).isFinite();
                    in.position(in.position() + (width < 0 ? 0 : 4 * width));
                    if (width < 0) {
                        int size = (int) length(in);
                        in.position(in.position() + size);
                    }
                }
                assertThat(in.position()).isEqualTo(end);
            } else if (tag == 4) {
                assertThat(channels).containsKey(in.getInt());
                assertThat(end - in.position()).isEqualTo(16);
            }
            assertThat(end).isLessThanOrEqualTo(file.length);
            in.position(end);
            chunks.add(new Chunk(from, end, tag));
        }
        return chunks;
    }

    private static long length(ByteBuffer in) {
        return switch (in.get()) {
            case 1 -> in.get() & 0xFF;
            case 4 -> in.getInt() & 0xFFFFFFFFL;
            case 8 -> in.getLong();
            default -> throw new AssertionError("no length at byte " + (in.position() - 1));
        };
    }

    /** Which samples came, as time of the sensor, in order. */
    private static final class Times implements ImuSink {
        final TreeSet<Long> right = new TreeSet<>();
        int wrong;

        @Override
        public void sensor(SensorDescription sensor) {}

        @Override
        public void sample(int s, long t, double gx, double gy, double gz, double ax, double ay, double az) {
            boolean asSaid = t == 1_000_000 + s * 500L + ((long) gx) * 10_000
                    && gy == 2
                    && gz == 3
                    && ax == 4
                    && ay == 5
                    && (float) az == 9.81f;
            wrong += asSaid ? 0 : 1;
            if (asSaid) {
                right.add(t);
            }
        }
    }

    private Times read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.xdf"), bytes);
        Times times = new Times();
        try {
            Recordings.read(file, ReadOptions.NONE, times);
        } catch (UnreadableException e) {
            assertThat(e).hasMessageContaining("damaged.xdf");
        }
        return times;
    }

    @Test
    void aWholeRecordingFollowsTheRulesToItsLastByte() throws Exception {
        List<Chunk> chunks = strict(whole);
        assertThat(chunks).extracting(Chunk::tag).contains(1, 2, 3, 4, 5, 6, 1000, 1002);
        assertThat(read(whole).right).hasSize(2 * SAMPLES);
        assertThat(Verification.of(folder.resolve("whole.xdf")).problems()).isEmpty();
        assertThat(Recovery.of(folder.resolve("whole.xdf")).changed()).isFalse();
    }

    @Test
    void cutOffAnywhereEveryWholeSampleIsReadAndRecoveryMakesItWholeAgain() throws Exception {
        List<Chunk> chunks = strict(whole);
        Set<Integer> kinds = new HashSet<>();
        // of every kind of chunk each byte of the first one, and some of the others
        BitSet recovered = new BitSet();
        chunks.forEach(c -> recovered.set(c.from() + 1, kinds.add(c.tag()) ? c.to() + 1 : c.from() + 10));
        for (int size = 4; size < whole.length; size++) {
            int cut = size;
            int before = (int)
                    chunks.stream().filter(c -> c.to() <= cut && c.tag() == 3).count();
            byte[] part = Arrays.copyOf(whole, size);
            Times times = read(part);
            assertThat(times.wrong).as("cut at %d", size).isZero();
            Path file = folder.resolve("damaged.xdf");
            if (recovered.get(size) && Recovery.of(file).changed()) {
                byte[] now = Files.readAllBytes(file);
                assertThat(Arrays.copyOf(now, size)).isEqualTo(part);
                strict(now);
                Verification verification = Verification.of(file);
                assertThat(verification.problems()).as("cut at %d", size).isEmpty();
                Times again = new Times();
                if (before > 1) {
                    Recordings.read(file, ReadOptions.NONE, again);
                }
                assertThat(again.right).as("cut at %d", size).containsAll(times.right);
                assertThat(again.wrong).as("cut at %d", size).isZero();
            }
        }
    }

    @Test
    void aFlippedBitAnywhereCostsNoMoreThanItsOwnChunk() throws Exception {
        List<Chunk> chunks = strict(whole);
        Random random = new Random(5);
        for (int at = 0; at < whole.length; at++) {
            int around = at;
            boolean words = chunks.stream().anyMatch(c -> c.from() + 12 < around && around < c.to() && isXml(c));
            if (words && at % 16 != 0) {
                continue;
            }
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Times times = read(damaged);
            int place = at;
            Chunk hit = chunks.stream()
                    .filter(c -> c.from() <= place && place < c.to())
                    .findFirst()
                    .orElse(new Chunk(0, 4, 0));
            int lost = 2 * SAMPLES - times.right.size();
            assertThat(lost).as("byte %d in %s", at, hit).isLessThanOrEqualTo(hit.tag() == 3 ? 6 : 0);
            assertThat(times.wrong).as("byte %d in %s", at, hit).isLessThanOrEqualTo(1);
            // the last checksum is the one chunk that no other vouches for
            boolean last = hit.to() == whole.length;
            assertThat(Verification.of(folder.resolve("damaged.xdf")).whole() && !last)
                    .as("byte %d in %s", at, hit)
                    .isFalse();
        }
    }

    @Test
    void aMissingStretchIsLocated() throws Exception {
        List<Chunk> chunks = strict(whole);
        Chunk middle =
                chunks.stream().filter(c -> c.tag() == 3).skip(4).findFirst().orElseThrow();
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, middle.from(), middle.to(), (byte) 0);
        Path file = Files.write(folder.resolve("damaged.xdf"), damaged);
        Verification verification = Verification.of(file);
        assertThat(verification.problems())
                .anyMatch(p ->
                        p.contains("bytes " + middle.from() + " to " + (middle.to() - 1)) && p.contains("after 1."))
                .anyMatch(p -> p.contains("checksum"));
        // one more where a chunk of a single sample has nothing to vouch for its time
        assertThat(read(damaged).right).hasSizeBetween(2 * SAMPLES - 6, 2 * SAMPLES - 5);
    }

    @Test
    void aLengthThatNoFileHoldsIsNotBelieved() throws Exception {
        // the first reading loads the words of its refusal
        assertThat(read(Xdf.magic()).right).isEmpty();
        for (long claimed : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, 0xFFFFFFFFL, 1L << 40, 0, 1}) {
            ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
            bytes.put(Xdf.magic()).put((byte) 8).putLong(claimed).putShort((short) 3);
            assertThat(Allocated.by(() -> assertThat(read(bytes.array()).right).isEmpty()))
                    .isLessThan(2 << 20);
        }
    }

    @Test
    void aNumberOfSamplesThatTheChunkCannotHoldIsNotBelieved() throws Exception {
        ChunkBuffer chunk = new ChunkBuffer(64);
        byte[] lie = whole.clone();
        Chunk first = strict(whole).stream()
                .filter(c -> c.tag() == 3)
                .skip(1)
                .findFirst()
                .orElseThrow();
        chunk.put8(4).put32(Integer.MAX_VALUE);
        System.arraycopy(chunk.bytes(), 0, lie, first.from() + 11, 5);
        assertThat(read(lie).right).hasSize(2 * SAMPLES - 5);
    }

    @Test
    void aStreamHeaderThatIsDestroyedIsReadFromItsCopy() throws Exception {
        Chunk header = strict(whole).stream()
                .filter(c -> c.tag() == 2)
                .skip(1)
                .findFirst()
                .orElseThrow();
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, header.from(), header.to(), (byte) 0x55);
        assertThat(read(damaged).right).hasSize(2 * SAMPLES);
    }

    @Test
    void damageOfAnySizeNeitherThrowsNorHangs() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = whole.clone();
            for (int k = random.nextInt(12); k >= 0; k--) {
                int from = random.nextInt(damaged.length);
                int to = Math.min(damaged.length, from + random.nextInt(120));
                if (random.nextBoolean()) {
                    byte[] noise = new byte[to - from];
                    random.nextBytes(noise);
                    System.arraycopy(noise, 0, damaged, from, noise.length);
                } else {
                    System.arraycopy(whole, random.nextInt(whole.length - (to - from)), damaged, from, to - from);
                }
            }
            read(Arrays.copyOf(damaged, damaged.length - random.nextInt(200)));
            Path file = folder.resolve("damaged.xdf");
            try {
                Verification.of(file);
                Recovery.of(file);
                Interrupted.below(folder);
            } catch (UnreadableException e) {
                assertThat(e).hasMessageContaining("damaged.xdf");
            }
        }
    }

    @Test
    void cutOffRecordingsAreFoundWithWhatWasDone() throws Exception {
        Path file = folder.resolve("sub/b.xdf");
        WearingFacts facts = new WearingFacts(
                Optional.of("B7"),
                java.util.OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        try (RecordingWriter writer = RecordingWriter.create(file, facts, 0, new Unhurried())) {
            writer.trialStarted(0, "step-up", Optional.empty());
            writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
            writer.sample(0, 1_000_000, 0, 0, 0, 0, 0, 9.81);
            writer.sample(0, 3_500_000, 0, 0, 0, 0, 0, 9.81);
        }
        byte[] bytes = Files.readAllBytes(file);
        Chunk footer =
                strict(bytes).stream().filter(c -> c.tag() == 6).findFirst().orElseThrow();
        Files.write(file, Arrays.copyOf(bytes, footer.from() + 9));
        assertThat(Interrupted.below(folder))
                .containsExactly(new Interrupted(file, Optional.of("B7"), List.of("step-up"), 2.5));
        Recovery.of(file);
        assertThat(Interrupted.below(folder)).isEmpty();
    }

    @Test
    void everyChunkIsSeenOnce() throws Exception {
        try (ChunkReader chunks = new ChunkReader(folder.resolve("whole.xdf"), Map.of())) {
            for (Chunk expected : strict(whole)) {
                assertThat(chunks.next()).isEqualTo(ChunkReader.Event.CHUNK);
                assertThat(chunks.tag()).isEqualTo(expected.tag());
                assertThat(chunks.offset()).isEqualTo(expected.from());
                assertThat(chunks.end()).isEqualTo(expected.to());
            }
            assertThat(chunks.next()).isEqualTo(ChunkReader.Event.END);
        }
    }
}
