package hiplevel.session.cue;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cues the watched measures of the exercise that is under way, pose by pose. None outside the loaded phase of a repetition,
 * without an alignment that carries the angle, in a repetition that fading leaves to the wearer, or while balance is being
 * lost.
 *
 * <p>Latency: poses are looked at every 50 ms and an angle must have been past its band for 100 ms, so a cue begins 100 to 200 ms
 * after the angle passed the band, counted from when the samples arrive here. While recording they arrive sensor by sensor
 * with what the recorder hands over every 150 ms: a cue may come up to another 0.4 s later. Of an exercise that nobody
 * declared, the first repetition is not cued, and a second that follows at once may not be: what it is becomes known at the
 * next look after it is over, within two seconds.
 */
public final class LiveCues {
    private final CueSettings settings;
    private final SessionSettings session;
    private final CueListener listener;
    private final List<Declared> declared = new ArrayList<>();
    private Optional<UnderWay> row = Optional.empty();
    private CuedAngle[] watched = {};
    private Exercise exercise;
    private final Optional<Side> notDeclared;
    private Optional<OtherLeg> other = Optional.empty();
    private long quietUntil = Long.MIN_VALUE;

    /** A trial that was declared, and while no look tells more, all that is known of what is done in it. */
    private record Declared(long fromMicros, Optional<Doing> doing) {}

    /**
     * Nothing has been heard yet.
     *
     * @param session whose exercise, when it names one, is cued from its first repetition on
     * @param facts whose declared trials are, else
     */
    public LiveCues(CueSettings settings, SessionSettings session, WearingFacts facts, CueListener listener) {
        this.settings = settings;
        this.session = session;
        this.listener = listener;
        notDeclared = session.exercise().flatMap(any -> session.side()).map(Side::opposite);
        if (session.exercise().isPresent()) {
            declare(session.exercise().get(), session.side(), Long.MIN_VALUE, Long.MAX_VALUE);
        } else {
            facts.trials()
                    .forEach(t -> declare(t.exercise(), t.side().or(session::side), t.fromMicros(), t.toMicros()));
        }
    }

    private void declare(String name, Optional<Side> side, long from, long to) {
        session.catalogue()
                .named(name)
                .ifPresent(e -> declared.add(new Declared(from, Optional.of(new Doing(e, side, false, to)))));
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
        if (other.isPresent()) {
            other.get().at(now, under);
        }
        boolean cued = under.loaded()
                && now.timeMicros() >= quietUntil
                && settings.fading().cues(under.number());
        for (CuedAngle angle : watched) {
            angle.at(now.timeMicros(), cued, LiveAngle.of(angle.measure(), exercise, under, now), under.leg());
        }
    }

    /** The leg that carries, or moves, in the repetition under way; empty where none is, or it belongs to no leg. */
    public Optional<Side> leg() {
        return row.isPresent() && row.get().is() ? row.get().leg() : Optional.empty();
    }

    /** The leg that carries now although the other one was declared; empty also where no sensor tells. */
    public Optional<Side> otherLeg() {
        return other.isPresent() ? other.get().leg() : Optional.empty();
    }

    /** Whether a posture on that leg is held for so long that it is meant. */
    public boolean otherLegInsists() {
        return other.isPresent() && other.get().insists();
    }

    /** The leg that nothing of what is declared is to be done on. */
    public Optional<Side> notDeclared() {
        return notDeclared;
    }

    /** Whether what is done now is done on the leg that was declared. */
    public boolean asDeclared() {
        return other.isPresent() && other.get().isDeclared(leg());
    }

    /** Nothing will be heard any more. */
    public void end(long micros) {
        if (row.isPresent()) {
            for (CuedAngle angle : watched) {
                angle.end(micros);
            }
            row = Optional.empty();
            other = Optional.empty();
            watched = new CuedAngle[0];
        }
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
            row = Optional.of(new UnderWay(now, session.algorithms().segmentation()));
            other = notDeclared.map(side -> new OtherLeg(now, side.opposite()));
            watched = now.watched().entrySet().stream()
                    .flatMap(w -> session
                            .bands()
                            .of(now, w.getKey())
                            .map(band ->
                                    new CuedAngle(w.getKey(), band, w.getValue().cue(), settings, listener))
                            .stream())
                    .toArray(CuedAngle[]::new);
        }
        return row.get();
    }
}
