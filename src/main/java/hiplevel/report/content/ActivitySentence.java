package hiplevel.report.content;

import hiplevel.session.RecordingResult;
import hiplevel.session.posture.ActivityLine;
import hiplevel.session.posture.Posture;
import hiplevel.words.Words;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How the recording's minutes were spent, in one line. */
public record ActivitySentence(RecordingResult recording, Words words) {
    private static final double SHOWN_MINUTES = 0.05;

    /** Empty when nothing was recorded. */
    public String sentence() {
        ActivityLine line = ActivityLine.of(recording);
        String parts = Arrays.stream(Posture.values())
                .filter(p -> line.minutes(p) >= SHOWN_MINUTES)
                .map(p -> words.say("activity." + p.word(), words.number(line.minutes(p), 1)))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : words.say("activity", words.number(line.minutes(), 1), parts);
    }
}
