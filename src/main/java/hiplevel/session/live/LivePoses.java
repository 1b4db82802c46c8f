package hiplevel.session.live;

import hiplevel.imu.Side;
import hiplevel.kinematics.activity.StillnessSettings;
import hiplevel.session.cue.LiveCues;
import java.util.Optional;

/**
 * When poses are told, and what goes into them: about sixty times a second of data time, as often as a screen shows them.
 * Cues look at one of three: they follow how angles change, which in shorter steps is mostly noise.
 */
final class LivePoses {
    static final long POSE_MICROS = 16_000;
    private static final long CUE_MICROS = 50_000;
    /** Longer ago than this a sensor's attitude is not the body's any more. */
    private static final long FRESH_MICROS = 100_000;
    /** How the sensors turn is smoothed with this time constant, s: longer hides the end of a movement. */
    private static final double UNREST_SECONDS = 0.3;

    private final LivePose pose = new LivePose();
    private final LiveListener listener;
    private final double stillRate;
    private LiveCues cues;
    private LiveAnalysis.Seen shown = LiveAnalysis.Seen.NOTHING;
    private long poseMicros;
    private long nextPose;
    private long nextCue;
    private double unrest = Double.NaN;
    private long stillSince;
    private long otherMicros = Long.MIN_VALUE;
    private long declaredMicros = Long.MIN_VALUE;

    LivePoses(LiveCues cues, StillnessSettings stillness, LiveListener listener) {
        this.cues = cues;
        this.listener = listener;
        stillRate = Math.toRadians(stillness.rateMeanDegS());
    }

    /** Others from now on. */
    void cueBy(LiveCues others, long micros) {
        cues.end(micros);
        cues = others;
        otherMicros = Long.MIN_VALUE;
        declaredMicros = micros;
    }

    /** Nothing will be heard any more. */
    void end(long micros) {
        cues.end(micros);
    }

    /** Time begins. */
    void begin(long micros) {
        nextPose = micros;
        nextCue = micros;
        stillSince = micros;
        unrest = Double.NaN;
    }

    boolean due(long now) {
        return now >= nextPose || now >= nextCue;
    }

    void tell(long now, LiveAnalysis.Seen seen, LiveSensor... sensors) {
        boolean cued = now >= nextCue;
        nextPose = Math.max(nextPose + POSE_MICROS, now + POSE_MICROS / 2);
        if (seen.axes() != shown.axes()) {
            pose.forgetHeadings();
        }
        shown = seen;
        Optional<Side> leg = cues.leg();
        Optional<Side> known = leg.isPresent() ? leg : seen.underWay();
        pose.at(now, !seen.axes().isEmpty(), known.isPresent() ? known : cues.otherLeg(), instead(now, seen));
        double seconds = (now - poseMicros) * 1e-6;
        poseMicros = now;
        unrest(now, seconds, sensors);
        for (int i = 0; i < seen.axes().size(); i++) {
            SegmentAxes axes = seen.axes().get(i);
            for (LiveSensor sensor : sensors) {
                if (sensor.isWornAt(axes.placement()) && sensor.heardWithin(FRESH_MICROS, now)) {
                    pose.segment(sensor, axes, seconds);
                }
            }
        }
        listener.pose(pose);
        if (cued) {
            nextCue = Math.max(nextCue + CUE_MICROS, now + CUE_MICROS / 2);
            cues.at(pose, seen.doing());
            pose.cued();
        }
    }

    /** From a repetition, or a while of standing, on the leg that was not declared until the declared one is used. */
    private Optional<Side> instead(long now, LiveAnalysis.Seen seen) {
        if (cues.otherLegInsists()) {
            otherMicros = now;
        }
        if (cues.asDeclared()) {
            declaredMicros = now;
        }
        return Math.max(otherMicros, seen.otherLegMicros()) > declaredMicros ? cues.notDeclared() : Optional.empty();
    }

    private void unrest(long now, double seconds, LiveSensor... sensors) {
        double fastest = Double.NaN;
        for (LiveSensor sensor : sensors) {
            if (sensor.isWorn()) {
                double turning = sensor.turning();
                fastest = Double.isNaN(fastest) || turning > fastest ? turning : fastest;
            }
        }
        if (!Double.isNaN(fastest)) {
            double share = fastest / stillRate;
            unrest = Double.isNaN(unrest)
                    ? share
                    : unrest + (1 - Math.exp(-seconds / UNREST_SECONDS)) * (share - unrest);
        }
        if (!(unrest < 1)) {
            stillSince = now;
        }
        pose.still(unrest, (now - stillSince) * 1e-6);
    }
}
