package hiplevel.report.content;

import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;

/** Times as people and files read them: seconds since the earliest sample of the recording that holds the trial. */
public record Timeline(SessionResult result) {

    public double seconds(int trial, long micros) {
        return seconds(recordingOf(trial), micros);
    }

    public static double seconds(RecordingResult recording, long micros) {
        return (micros - recording.startMicros()) * 1e-6;
    }

    private RecordingResult recordingOf(int trial) {
        return result.recordings().stream()
                .filter(r -> r.trials().stream().anyMatch(t -> t.number() == trial))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no recording holds trial " + trial));
    }
}
