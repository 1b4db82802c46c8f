package hiplevel.session.cue;

import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Optional;

/** One watched measure of the exercise under way: silent, or with a cue running. */
final class CuedAngle {
    private static final long NOT_PAST = Long.MAX_VALUE;

    private final Measure measure;
    private final Band band;
    private final Saying words;
    private final CueSettings settings;
    private final CueListener listener;
    private long pastSince = NOT_PAST;
    private long knownMicros;
    private Optional<Cue> running = Optional.empty();

    CuedAngle(Measure measure, Band band, Saying words, CueSettings settings, CueListener listener) {
        this.measure = measure;
        this.band = band;
        this.words = words;
        this.settings = settings;
        this.listener = listener;
    }

    Measure measure() {
        return measure;
    }

    /**
     * The angle now.
     *
     * @param cued whether it may be cued; when not, a running cue ends
     * @param angleDeg NaN where it is not known: for too long, and a running cue ends
     */
    void at(long micros, boolean cued, double angleDeg, Optional<Side> leg) {
        if (!Double.isNaN(angleDeg)) {
            knownMicros = micros;
        } else if (cued && micros - knownMicros <= CueSettings.LATE_MICROS) {
            return;
        }
        double excess = angleDeg - band.watch();
        boolean told = cued && excess <= settings.largestExcessDeg();
        if (running.isPresent()) {
            goOn(running.get(), micros, told && running.get().leg().equals(leg) ? excess : Double.NEGATIVE_INFINITY);
        } else if (!(told && excess > 0)) {
            pastSince = NOT_PAST;
        } else if (pastSince == NOT_PAST) {
            pastSince = micros;
        } else if (micros - pastSince >= settings.shortestMicros()) {
            Finding.Severity severity = angleDeg > band.flag() ? Finding.Severity.FLAG : Finding.Severity.WATCH;
            Cue cue = new Cue(measure, leg, excess, severity, words, micros);
            running = Optional.of(cue);
            listener.cue(cue);
        }
    }

    private void goOn(Cue cue, long micros, double excess) {
        if (excess > -settings.hysteresisDeg()) {
            listener.cueExcess(cue, Math.max(0, excess));
            return;
        }
        running = Optional.empty();
        pastSince = NOT_PAST;
        listener.cueOver(cue, micros);
    }

    /** Nothing is cued any more. */
    void end(long micros) {
        at(micros, false, Double.NaN, Optional.empty());
    }
}
