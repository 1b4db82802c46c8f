package hiplevel.recording.check;

import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.StreamSummary;
import hiplevel.recording.xdf.Survey;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What checking every chunk and every checksum of an XDF file found.
 *
 * @param cutOff whether the recording was not ended: {@link Recovery} completes it
 * @param problems one sentence each: which bytes, between which times, what; for a cut-off file that it is
 * @param contents one sentence each: the streams with their samples and times
 */
public record Verification(Path file, boolean cutOff, List<String> problems, List<String> contents) {
    public Verification {
        problems = List.copyOf(problems);
        contents = List.copyOf(contents);
    }

    public boolean whole() {
        return problems.isEmpty();
    }

    /**
     * Checks a file.
     *
     * @throws UnreadableException when the file cannot be read at all, or is no XDF file
     */
    public static Verification of(Path file) throws UnreadableException {
        Survey survey;
        try {
            survey = Survey.of(file);
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        }
        if (!survey.hasMagic() && survey.streams().isEmpty()) {
            throw new UnreadableException(Saying.of("unreadable.no-xdf", file));
        }
        List<String> contents = new ArrayList<>();
        survey.streams().forEach(stream -> contents.add(words(stream)));
        contents.add(
                survey.checkedTo() == 0
                        ? survey.size() + " bytes, without checksums"
                        : survey.size() + " bytes, checksums up to byte " + survey.checkedTo());
        return new Verification(
                file,
                survey.cutOff(),
                DamageWords.sentences(file, survey).stream()
                        .map(Words.ENGLISH::say)
                        .toList(),
                contents);
    }

    private static String words(StreamSummary stream) {
        String name = stream.header()
                .map(h -> h.name() + " (" + h.type() + ", " + channels(h) + ")")
                .orElse("stream " + Integer.toUnsignedString(stream.id()) + " without a header");
        String times = Double.isNaN(stream.firstTime())
                ? ""
                : String.format(Locale.ROOT, " from %.3f to %.3f s", stream.firstTime(), stream.lastTime());
        return name + ": " + stream.samples() + " samples" + times;
    }

    private static String channels(StreamHeader header) {
        return header.channels() + " × " + header.format().word();
    }
}
