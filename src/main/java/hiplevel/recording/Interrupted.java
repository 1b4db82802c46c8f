package hiplevel.recording;

import hiplevel.recording.columns.TimeSpan;
import hiplevel.recording.disk.UnderWay;
import hiplevel.recording.xdf.StreamSummary;
import hiplevel.recording.xdf.Survey;
import hiplevel.recording.xdf.Xdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A recording that was never ended, as it is found at the next start: {@link hiplevel.recording.check.Recovery} completes
 * it. One that is being written just now, by another window perhaps, is none.
 *
 * @param exercises of the trials in it, in their order
 * @param seconds from its first to its last sample
 */
public record Interrupted(Path file, Optional<String> wearer, List<String> exercises, double seconds) {
    private static final int TAIL_BYTES = 1 << 14;
    private static final String LAST_OF_A_FOOTER = "<sample_count>";

    public Interrupted {
        exercises = List.copyOf(exercises);
    }

    /** Those in the folder and in the folders in it, sorted by name; what cannot be read is not among them. */
    public static List<Interrupted> below(Path folder) {
        return Recordings.xdfBelow(folder).stream()
                .flatMap(file -> of(file).stream())
                .toList();
    }

    /** A folder may hold years of recordings: the ended ones are told by their last kilobytes. */
    private static boolean endsInFooters(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            ByteBuffer tail = ByteBuffer.allocate(TAIL_BYTES);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until the file ends
            }
            return new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1).contains(LAST_OF_A_FOOTER);
        }
    }

    private static Optional<Interrupted> of(Path file) {
        try {
            if (endsInFooters(file)) {
                return Optional.empty();
            }
            Survey survey = Survey.of(file);
            if (!survey.hasMagic() || !survey.cutOff() || UnderWay.is(file)) {
                return Optional.empty();
            }
            TimeSpan span = TimeSpan.NONE;
            for (StreamSummary stream : survey.streams()) {
                boolean numbers = stream.header().filter(h -> !h.isText()).isPresent();
                if (numbers && Xdf.isTime(stream.firstTime())) {
                    span = span.and(new TimeSpan(Xdf.micros(stream.firstTime()), Xdf.micros(stream.lastTime())));
                }
            }
            double seconds = span.to() < span.from() ? 0 : (span.to() - span.from()) / 1e6;
            WearingFacts facts = XdfFacts.of(file, survey.headers()).facts(span);
            List<String> exercises = facts.trials().stream()
                    .map(WearingFacts.DeclaredTrial::exercise)
                    .distinct()
                    .toList();
            return Optional.of(new Interrupted(file, facts.wearer(), exercises, seconds));
        } catch (IOException e) {
            // a start must not fail for a file that somebody else has open
            return Optional.empty();
        }
    }
}
