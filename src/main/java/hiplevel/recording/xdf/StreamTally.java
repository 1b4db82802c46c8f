package hiplevel.recording.xdf;

import java.util.List;
import java.util.Optional;

/** Counts what a file holds of one stream. */
final class StreamTally {
    private final int id;
    private final SampleRows rows = new SampleRows();
    private boolean headerTold;
    private long headerAt;
    private String copyText = "";
    private long copyAt;
    private Optional<StreamHeader> header = Optional.empty();
    private long samples;
    private double firstTime = Double.NaN;
    private double lastTime = Double.NaN;
    private double chunkFrom = Double.NaN;
    private double lastOffset = Double.NaN;
    private boolean ended;

    StreamTally(int id) {
        this.id = id;
    }

    void header(ChunkReader chunk) {
        if (!headerTold) {
            headerTold = true;
            headerAt = chunk.offset();
            header = chunk.header();
        }
    }

    void copy(ChunkReader chunk) {
        if (copyText.isEmpty()) {
            copyText = chunk.xml();
            copyAt = chunk.offset();
        }
    }

    void ended() {
        ended = true;
    }

    void offset(double seconds) {
        lastOffset = seconds;
    }

    void samples(ChunkReader chunk) {
        rows.begin(chunk.header().orElseThrow(), chunk.content(), 0, chunk.contentSize(), lastTime);
        boolean first = true;
        while (rows.next()) {
            samples++;
            if (Xdf.isTime(rows.time())) {
                lastTime = rows.time();
                firstTime = Double.isNaN(firstTime) ? lastTime : firstTime;
                chunkFrom = first ? lastTime : chunkFrom;
                first = false;
            }
        }
    }

    double lastTime() {
        return lastTime;
    }

    double chunkFrom() {
        return chunkFrom;
    }

    /** A header that nothing vouches for is taken from its copy, if more speaks for that. */
    StreamSummary summary(List<Survey.Range> badSums) {
        boolean useCopy = header.isEmpty() || (isIn(badSums, headerAt) && (samples == 0 || !isIn(badSums, copyAt)));
        Optional<StreamHeader> copy = useCopy ? StreamHeader.of(id, copyText) : Optional.empty();
        return new StreamSummary(id, copy.or(() -> header), samples, firstTime, lastTime, lastOffset, ended);
    }

    private static boolean isIn(List<Survey.Range> badSums, long place) {
        return badSums.stream().anyMatch(r -> r.from() <= place && place < r.to());
    }
}
