package hiplevel.recording.check;

import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Survey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is wrong with an XDF file, in sentences. */
public final class DamageWords {
    private static final int TOLD_APART = 20;

    private DamageWords() {}

    /** Where it is damaged, between which times of samples, and whether it was cut off; empty for a whole file. */
    public static List<String> sentences(Path file, Survey survey) {
        List<String> sentences = new ArrayList<>();
        if (!survey.hasMagic()) {
            sentences.add(file + ": the first bytes are damaged, they are not \"XDF:\"; the rest was read.");
        }
        survey.damages().stream()
                .limit(TOLD_APART)
                .forEach(d -> sentences.add(file + ": " + d.damage().words() + between(d) + "."));
        if (survey.damageCount() > TOLD_APART) {
            sentences.add(file + ": " + (survey.damageCount() - TOLD_APART) + " more places are damaged.");
        }
        if (survey.cutOff()) {
            sentences.add(
                    file + ": the recording was not ended, it was cut off; what is there was read. 'hiplevel recover "
                            + file + "' completes it.");
        }
        return sentences;
    }

    private static String between(Survey.Located damage) {
        String after =
                Double.isNaN(damage.before()) ? "" : String.format(Locale.ROOT, " after %.3f s", damage.before());
        String before =
                Double.isNaN(damage.behind()) ? "" : String.format(Locale.ROOT, " before %.3f s", damage.behind());
        return after.isEmpty() && before.isEmpty()
                ? ""
                : "," + after + (after.isEmpty() || before.isEmpty() ? "" : " and") + before;
    }

    /** The refusal of a file in which no stream is a sensor's, with what there is instead. */
    public static UnreadableException noSensor(Path file, Survey survey) {
        List<StreamHeader> headers = new ArrayList<>(survey.headers().values());
        List<String> ports =
                headers.stream().flatMap(h -> OtherStreams.port(h).stream()).toList();
        if (!ports.isEmpty()) {
            return new UnreadableException(file + ": no sensor's samples, only the raw bytes of "
                    + String.join(", ", ports) + ". Decode them with 'hiplevel convert --from PROTOCOL'.");
        }
        String found = headers.isEmpty()
                ? "there is no stream"
                : "there " + (headers.size() == 1 ? "is" : "are") + " "
                        + headers.stream()
                                .limit(20)
                                .map(h -> "\"" + h.name() + "\" (" + h.type() + ", " + h.channels() + " channel"
                                        + (h.channels() == 1 ? "" : "s") + ")")
                                .collect(Collectors.joining(", "));
        return new UnreadableException(file + ": no stream says by its channels' labels that it holds angular rates or"
                + " specific forces; " + found + ". Label the channels gyr_x … acc_z with their units, or convert the"
                + " stream to CSV and use --columns.");
    }
}
