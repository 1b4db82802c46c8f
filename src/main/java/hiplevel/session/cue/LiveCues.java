package hiplevel.session.cue;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.bands.Bands;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.SegmentationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cues the watched measures of the exercise that is under way, pose by pose. None outside the loaded phase of a repetition,
 * without an alignment that carries the angle, in a repetition that fading leaves to the wearer, or while balance is being
 * lost.
 *
 * <p>Latency: poses come every 50 ms and an angle must have been past its band for 100 ms, so a cue begins 100 to 200 ms
 * after the angle passed the band, counted from when the samples arrive. Of an exercise that nobody declared, the first
 * repetition is not cued: what it is becomes known when it is over, at the next look, within two seconds.
 */
public final class LiveCues {
    private final CueSettings settings;
    private final SegmentationSettings segmentation;
    private final Bands bands;
    private final CueListener listener;
    private final List<Declared> declared = new ArrayList<>();
    private Optional<UnderWay> row = Optional.empty();
    private WatchedAngle[] watched = {};
    private Exercise exercise;
    private long quietUntil = Long.MIN_VALUE;

    /** A trial that was declared, and while no look tells more, all that is known of what is done in it. */
    private record Declared(long fromMicros, Optional<Doing> doing) {}

    /**
     * Nothing has been heard yet.
     *
     * @param facts whose declared trials are cued from their first repetition on
     */
    public LiveCues(
            CueSettings settings,
            SegmentationSettings segmentation,
            Catalogue catalogue,
            Bands bands,
            WearingFacts facts,
            CueListener listener) {
        this.settings = settings;
        this.segmentation = segmentation;
        this.bands = bands;
        this.listener = listener;
        for (WearingFacts.DeclaredTrial trial : facts.trials()) {
            catalogue
                    .named(trial.exercise())
                    .ifPresent(e -> declared.add(new Declared(
                            trial.fromMicros(), Optional.of(new Doing(e, trial.side(), false, trial.toMicros())))));
        }
    }

    /**
     * The body now; times must increase.
     *
     * @param seen what the last look at the past found
     */
    public void at(BodyNow now, Optional<Doing> seen) {
        if (now.pelvisRateDegPerS() > settings.lostBalanceDegPerS()) {
            quietUntil = now.timeMicros() + settings.quietMicros();
        }
        Optional<Doing> doing = doing(now.timeMicros(), seen);
        if (doing.isEmpty()) {
            end(now.timeMicros());
            return;
        }
        UnderWay under = underWay(doing.get().exercise(), now.timeMicros());
        under.at(now, doing.get());
        boolean cued = under.loaded()
                && now.timeMicros() >= quietUntil
                && settings.fading().cues(under.number());
        for (WatchedAngle angle : watched) {
            angle.at(
                    now.timeMicros(),
                    cued ? LiveAngle.of(angle.measure(), exercise, under, now) : Double.NaN,
                    under.leg());
        }
    }

    /** Nothing will be heard any more. */
    public void end(long micros) {
        for (WatchedAngle angle : watched) {
            angle.end(micros);
        }
        row = Optional.empty();
        watched = new WatchedAngle[0];
    }

    private Optional<Doing> doing(long micros, Optional<Doing> seen) {
        Optional<Doing> known = seen.isPresent() && seen.get().at(micros) ? seen : Optional.empty();
        for (int i = 0; i < declared.size(); i++) {
            Optional<Doing> said = declared.get(i).doing();
            if (declared.get(i).fromMicros() <= micros && said.get().at(micros)) {
                boolean more = known.isPresent()
                        && known.get().underWay()
                        && known.get().exercise().equals(said.get().exercise());
                return more ? known : said;
            }
        }
        return declared.isEmpty() ? known : Optional.empty();
    }

    private UnderWay underWay(Exercise now, long micros) {
        if (row.isEmpty() || !row.get().of(now)) {
            end(micros);
            exercise = now;
            row = Optional.of(new UnderWay(now, segmentation));
            watched = now.watched().entrySet().stream()
                    .flatMap(w -> bands
                            .of(now, w.getKey())
                            .map(band -> new WatchedAngle(w.getKey(), band, w.getValue().cue(), settings, listener))
                            .stream())
                    .toArray(WatchedAngle[]::new);
        }
        return row.get();
    }
}
