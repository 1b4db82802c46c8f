package hiplevel.session.live;

import hiplevel.exercise.Catalogue;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Repetition;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueSettings;
import hiplevel.session.cue.SetSummary;
import hiplevel.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the cues that a live session gives, and the repetitions it tells. */
final class Cued implements LiveListener {
    final List<Cue> cues = new ArrayList<>();
    final List<Long> ends = new ArrayList<>();
    final List<Double> excess = new ArrayList<>();
    final List<SetSummary> sets = new ArrayList<>();
    final List<Repetition> repetitions = new ArrayList<>();

    @Override
    public void cue(Cue cue) {
        cues.add(cue);
    }

    @Override
    public void cueExcess(Cue running, double excessDeg) {
        excess.add(excessDeg);
    }

    @Override
    public void cueOver(Cue ended, long timeMicros) {
        ends.add(timeMicros);
    }

    @Override
    public void set(SetSummary summary) {
        sets.add(summary);
    }

    @Override
    public void repetition(MeasuredRepetition repetition, List<Finding> findings) {
        repetitions.add(repetition.repetition());
    }

    /** The repetition in which a cue began, if any. */
    Optional<Repetition> of(Cue cue) {
        return repetitions.stream()
                .filter(r -> r.startMicros() <= cue.timeMicros() && cue.timeMicros() <= r.endMicros())
                .findFirst();
    }

    static Scenario squats(long seed) {
        return Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed);
    }

    static Scenario dropping(long seed, double rightDeg) {
        return squats(seed).but().drop(Side.RIGHT, rightDeg).build();
    }

    /** A session whose exercise nobody declared. */
    static Cued in(Scenario scenario) {
        return in(scenario, 1, Optional.empty());
    }

    static Cued in(Scenario scenario, int sessionNumber, Optional<String> declared) {
        return in(Hearing.simulated(scenario), sessionNumber, declared);
    }

    static Cued in(List<SensorTrack> tracks, int sessionNumber, Optional<String> declared) {
        Cued cued = new Cued();
        SessionSettings causal = SessionSettings.DEFAULT.with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL));
        LiveSession session = new LiveSession(
                declared.map(causal::doing).orElse(causal),
                CueSettings.DEFAULT.inSession(sessionNumber),
                WearingFacts.NONE,
                cued,
                Runnable::run);
        Hearing.deliver(tracks, 1, session);
        session.finish();
        return cued;
    }
}
