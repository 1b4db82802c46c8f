package hiplevel.session.cue;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A body whose angles a test sets, seen 20 times a second by the cues of an exercise that was declared. */
final class Wearer implements BodyNow, CueListener {
    private static final long POSE_MICROS = 50_000;

    long micros;
    double obliquity;
    double tilt;
    double front;
    double heading;
    double rate;
    double down;
    boolean passed = true;
    final double[] flexion = new double[2];
    final double[] adduction = new double[2];
    final double[] raised = new double[2];

    final List<Cue> cues = new ArrayList<>();
    final List<Double> excesses = new ArrayList<>();
    final List<Cue> over = new ArrayList<>();
    /** What a look at the past has found. */
    Optional<Doing> seen = Optional.empty();

    private final LiveCues live;

    Wearer(Exercise exercise, int sessionNumber) {
        live = new LiveCues(
                CueSettings.DEFAULT.inSession(sessionNumber),
                SessionSettings.DEFAULT.doing(exercise.name()),
                WearingFacts.NONE,
                this);
        hold(0.5);
    }

    Wearer(Exercise exercise) {
        this(exercise, 1);
    }

    /** One pose, 50 ms after the one before. */
    Wearer pose() {
        micros += POSE_MICROS;
        live.at(this, seen);
        return this;
    }

    /** As it is, for so long. */
    Wearer hold(double seconds) {
        for (int i = 0; i < Math.round(seconds * 1e6 / POSE_MICROS); i++) {
            pose();
        }
        return this;
    }

    /** Down to 60° of flexion on that leg within a second, the pelvis dropping meanwhile; the body goes along. */
    Wearer lower(Side stance, double dropDeg) {
        for (int i = 1; i <= 20; i++) {
            flexion[index(stance)] = 3 * i;
            down = 0.01 * i;
            obliquity = stance.sigma() * dropDeg * i / 20;
            pose();
        }
        return this;
    }

    /** Up again. */
    Wearer rise(Side stance) {
        double from = obliquity;
        for (int i = 19; i >= 0; i--) {
            flexion[index(stance)] = 3 * i;
            down = 0.01 * i;
            obliquity = from * i / 20;
            pose();
        }
        return hold(0.5);
    }

    Wearer squat(Side stance, double dropDeg) {
        return lower(stance, dropDeg).rise(stance);
    }

    static int index(Side side) {
        return side == Side.LEFT ? 0 : 1;
    }

    @Override
    public void cue(Cue cue) {
        cues.add(cue);
    }

    @Override
    public void cueExcess(Cue running, double excessDeg) {
        excesses.add(excessDeg);
    }

    @Override
    public void cueOver(Cue ended, long timeMicros) {
        over.add(ended);
    }

    @Override
    public long timeMicros() {
        return micros;
    }

    @Override
    public double pelvicObliquityDeg() {
        return obliquity;
    }

    @Override
    public double pelvicTiltDeg() {
        return tilt;
    }

    @Override
    public double pelvicHeadingDeg() {
        return heading;
    }

    @Override
    public double pelvisFrontElevationDeg() {
        return front;
    }

    @Override
    public double thighFlexionDeg(Side side) {
        return flexion[index(side)];
    }

    @Override
    public double thighAdductionDeg(Side side) {
        return adduction[index(side)];
    }

    @Override
    public double thighFrontElevationDeg(Side side) {
        return raised[index(side)];
    }

    @Override
    public double pelvisRateDegPerS() {
        return rate;
    }

    @Override
    public double downMetres(Side leg) {
        return down;
    }

    @Override
    public boolean pelvisPassed() {
        return passed;
    }

    @Override
    public boolean thighPassed(Side side) {
        return passed;
    }
}
