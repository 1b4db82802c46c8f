package hiplevel.recording.check;

import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Survey;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with an XDF file, in sentences. */
public final class DamageWords {
    private static final int TOLD_APART = 20;

    private DamageWords() {}

    /** Where it is damaged, between which times of samples, and whether it was cut off; empty for a whole file. */
    public static List<Saying> sentences(Path file, Survey survey) {
        List<Saying> sentences = new ArrayList<>();
        // first what matters most: some show only one
        if (survey.cutOff()) {
            sentences.add(Saying.of("damage.cut-off", file));
        }
        if (!survey.hasMagic()) {
            sentences.add(Saying.of("damage.first-bytes", file));
        }
        survey.damages().stream().limit(TOLD_APART).forEach(d -> sentences.add(located(file, d)));
        if (survey.damageCount() > TOLD_APART) {
            sentences.add(Saying.of("damage.more", file, survey.damageCount() - TOLD_APART));
        }
        return sentences;
    }

    private static Saying located(Path file, Survey.Located damage) {
        Saying what = damage.damage().saying();
        Saying after = seconds(damage.before());
        Saying before = seconds(damage.behind());
        if (Double.isNaN(damage.before())) {
            return Double.isNaN(damage.behind())
                    ? Saying.of("damage.somewhere", file, what)
                    : Saying.of("damage.before", file, what, before);
        }
        return Double.isNaN(damage.behind())
                ? Saying.of("damage.after", file, what, after)
                : Saying.of("damage.between", file, what, after, before);
    }

    private static Saying seconds(double time) {
        return new Saying.Amount(time, 3, "unit.s");
    }

    /** The refusal of a file in which no stream is a sensor's, with what there is instead. */
    public static UnreadableException noSensor(Path file, Survey survey) {
        List<StreamHeader> headers = new ArrayList<>(survey.headers().values());
        List<String> ports =
                headers.stream().flatMap(h -> OtherStreams.port(h).stream()).toList();
        if (!ports.isEmpty()) {
            return new UnreadableException(Saying.of("unreadable.raw-only", file, String.join(", ", ports)));
        }
        List<Saying> streams = headers.stream()
                .limit(TOLD_APART)
                .map(h -> Saying.of(
                        "unreadable.stream", h.name(), h.type(), Saying.count("unreadable.channels", h.channels())))
                .toList();
        Saying found = headers.isEmpty()
                ? Saying.of("unreadable.no-stream")
                : Saying.of(
                        headers.size() == 1 ? "unreadable.streams.one" : "unreadable.streams.many",
                        Saying.list(streams));
        return new UnreadableException(Saying.of("unreadable.no-sensor-stream", file, found));
    }
}
