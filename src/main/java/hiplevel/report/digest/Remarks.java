package hiplevel.report.digest;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.report.content.RowWords;
import hiplevel.report.content.Timeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What wearers said of their trials: pain and whatever else was noted, a line each in the order of the trials. */
public record Remarks(SessionResult result, Words words) {

    /** {@code Single-leg squat, standing on the left leg, 30–65 s: pain 3 of 10. Pinches at the bottom} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RecordingResult recording : result.recordings()) {
            recording.facts().trials().stream()
                    .filter(DeclaredTrial::remarked)
                    .forEach(trial -> lines.add(line(recording, trial)));
        }
        return lines;
    }

    private String line(RecordingResult recording, DeclaredTrial trial) {
        String what = words.sentence(result.settings()
                        .catalogue()
                        .named(trial.exercise())
                        .map(Exercise::words)
                        .orElseGet(() -> Saying.word("exercise", trial.exercise())))
                + trial.side().map(side -> ", " + whose(trial, side)).orElse("");
        String when = words.say(
                "remark.when",
                words.number(Timeline.seconds(recording, trial.fromMicros()), 0),
                words.number(Timeline.seconds(recording, trial.toMicros()), 0));
        List<String> said = new ArrayList<>();
        trial.pain().ifPresent(pain -> said.add(words.say("remark.pain", pain, DeclaredTrial.WORST_PAIN) + "."));
        trial.note().ifPresent(said::add);
        return what + ", " + when + ": " + String.join(" ", said);
    }

    private String whose(DeclaredTrial trial, Side side) {
        return result.settings()
                .catalogue()
                .named(trial.exercise())
                .map(exercise -> new RowWords(exercise, words).whose(side))
                .orElseGet(() -> words.say("row.whose.both", side.saying()));
    }
}
