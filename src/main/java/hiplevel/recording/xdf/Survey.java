package hiplevel.recording.xdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A first pass over a file: its streams, what is damaged and where it ends, with every checksum checked. Memory does not
 * depend on the file's size.
 *
 * @param hasMagic whether the file begins as an XDF file does
 * @param streams in the order in which they begin
 * @param damages the first {@value #MOST_TOLD} of them
 * @param damageCount all of them
 * @param filled the ranges of bytes that recovery put there
 * @param checkedTo up to where checksums were told
 * @param size of the file
 */
public record Survey(
        boolean hasMagic,
        List<StreamSummary> streams,
        List<Located> damages,
        int damageCount,
        List<Range> filled,
        long checkedTo,
        long size) {
    private static final int MOST_TOLD = 1000;

    /** Bytes from … to − 1. */
    public record Range(long from, long to) {}

    /**
     * A damage and the times of the samples before and behind it, in the streams' clocks, s; NaN at the file's beginning
     * and end.
     */
    public record Located(Damage damage, double before, double behind) {}

    public Survey {
        streams = List.copyOf(streams);
        damages = List.copyOf(damages);
        filled = List.copyOf(filled);
    }

    public static Survey of(Path file) throws IOException {
        Survey first = of(file, Map.of());
        // what only a header's copy tells was missing where the samples before the copy were read
        boolean doubts = first.damages.stream().anyMatch(d -> d.damage().kind() != Damage.Kind.CUT_OFF);
        return doubts ? of(file, first.headers()) : first;
    }

    private static Survey of(Path file, Map<Integer, StreamHeader> known) throws IOException {
        try (ChunkReader chunks = new ChunkReader(file, known)) {
            return new Pass(chunks).run();
        }
    }

    /** The headers of all streams that have one. */
    public Map<Integer, StreamHeader> headers() {
        Map<Integer, StreamHeader> headers = new LinkedHashMap<>();
        streams.forEach(s -> s.header().ifPresent(h -> headers.put(s.id(), h)));
        return headers;
    }

    /** Whether the recording, or a copy of it, was cut off: it ends within a chunk, or a stream that has samples was never
     * ended. */
    public boolean cutOff() {
        return streams.stream().anyMatch(s -> s.samples() > 0 && !s.ended())
                || damages.stream().anyMatch(d -> d.damage().kind() == Damage.Kind.CUT_OFF);
    }

    /** Going through the file. */
    private static final class Pass {
        private final ChunkReader chunks;
        private final Map<Integer, StreamTally> streams = new LinkedHashMap<>();
        private final List<Located> damages = new ArrayList<>();
        private final List<Range> filled = new ArrayList<>();
        private final List<Range> badSums = new ArrayList<>();
        private final Checksums sums;
        private int damageCount;
        private double latest = Double.NaN;
        private int waiting;

        Pass(ChunkReader chunks) {
            this.chunks = chunks;
            sums = new Checksums(chunks);
        }

        Survey run() throws IOException {
            for (ChunkReader.Event event = chunks.next(); event != ChunkReader.Event.END; event = chunks.next()) {
                if (event == ChunkReader.Event.DAMAGE) {
                    told(chunks.damage());
                } else {
                    chunk();
                }
            }
            return new Survey(
                    chunks.hasMagic(),
                    streams.values().stream().map(s -> s.summary(badSums)).toList(),
                    damages,
                    damageCount,
                    filled,
                    sums.checkedTo(),
                    chunks.fileSize());
        }

        private void told(Damage damage) {
            damageCount++;
            if (damages.size() < MOST_TOLD) {
                damages.add(new Located(damage, latest, Double.NaN));
                waiting++;
            }
        }

        private void chunk() throws IOException {
            byte[] content = chunks.content();
            switch (chunks.tag()) {
                case Xdf.STREAM_HEADER -> stream().header(chunks);
                case Xdf.HEADER_COPY -> stream().copy(chunks);
                case Xdf.STREAM_FOOTER -> stream().ended();
                case Xdf.CLOCK_OFFSET -> stream().offset(LittleEndian.float64(content, 12));
                case Xdf.SAMPLES -> samples();
                case Xdf.CHECKSUM -> {
                    if (!sums.agrees()) {
                        Range range = range(content);
                        badSums.add(range);
                        told(new Damage(range.from(), range.to(), Damage.Kind.CHECKSUM));
                    }
                }
                case Xdf.FILLED -> filled.add(range(content));
                default -> {
                    // nothing to count: the file's header, boundaries, chunks of others
                }
            }
        }

        private static Range range(byte[] content) {
            return new Range(LittleEndian.unsigned(content, 0, 8), LittleEndian.unsigned(content, 8, 8));
        }

        private void samples() {
            StreamTally stream = stream();
            stream.samples(chunks);
            if (!Double.isNaN(stream.lastTime())) {
                latest = stream.lastTime();
                for (int i = damages.size() - waiting; i < damages.size(); i++) {
                    damages.set(
                            i,
                            new Located(damages.get(i).damage(), damages.get(i).before(), stream.chunkFrom()));
                }
                waiting = 0;
            }
        }

        private StreamTally stream() {
            return streams.computeIfAbsent(chunks.stream(), StreamTally::new);
        }
    }
}
