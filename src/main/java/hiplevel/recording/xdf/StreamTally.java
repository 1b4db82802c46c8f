package hiplevel.recording.xdf;

import java.util.List;
import java.util.Optional;

/** Counts what a file holds of one stream. */
final class StreamTally {
    private final int id;
    private final SampleRows rows = new SampleRows();
    private String headerText = "";
    private long headerAt;
    private String copyText = "";
    private Optional<StreamHeader> header = Optional.empty();
    private Optional<StreamHeader> copy = Optional.empty();
    private long samples;
    private double firstTime = Double.NaN;
    private double lastTime = Double.NaN;
    private double chunkFrom = Double.NaN;
    private double lastOffset = Double.NaN;
    private boolean ended;

    StreamTally(int id) {
        this.id = id;
    }

    void header(String xml, long at) {
        if (headerText.isEmpty()) {
            headerText = xml;
            headerAt = at;
            header = StreamHeader.of(id, xml);
        }
    }

    void copy(String xml) {
        if (copyText.isEmpty()) {
            copyText = xml;
            copy = StreamHeader.of(id, xml);
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

    /** Where the header lies among bytes whose checksum is wrong and differs from its copy, the copy is believed. */
    StreamSummary summary(List<Survey.Range> badSums) {
        boolean doubtful = badSums.stream().anyMatch(r -> r.from() <= headerAt && headerAt < r.to());
        boolean useCopy = copy.isPresent() && (header.isEmpty() || doubtful);
        return new StreamSummary(
                id, useCopy ? copy : header, samples, firstTime, lastTime, lastOffset, ended);
    }
}
