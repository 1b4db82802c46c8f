package hiplevel.desktop.capture.board;

import hiplevel.imu.Side;
import hiplevel.session.live.LivePose;
import java.util.Optional;

/** The newest pose, in fields, so that keeping it allocates nothing. */
final class LastPose {
    private long timeMicros;
    private boolean aligned;
    private Optional<Side> stance = Optional.empty();
    private Optional<Side> instead = Optional.empty();
    private double obliquity = Double.NaN;
    private double leftFlexion = Double.NaN;
    private double rightFlexion = Double.NaN;
    private double leftAdduction = Double.NaN;
    private double rightAdduction = Double.NaN;
    private double unrest = Double.NaN;
    private double stillSeconds;

    synchronized void set(LivePose pose) {
        timeMicros = pose.timeMicros();
        aligned = pose.aligned();
        stance = pose.stance();
        instead = pose.instead();
        obliquity = pose.pelvicObliquityDeg();
        leftFlexion = pose.thighFlexionDeg(Side.LEFT);
        rightFlexion = pose.thighFlexionDeg(Side.RIGHT);
        leftAdduction = pose.thighAdductionDeg(Side.LEFT);
        rightAdduction = pose.thighAdductionDeg(Side.RIGHT);
        unrest = pose.unrest();
        stillSeconds = pose.stillSeconds();
    }

    synchronized BodyShot shot() {
        return new BodyShot(
                timeMicros,
                aligned,
                stance,
                instead,
                obliquity,
                leftFlexion,
                rightFlexion,
                leftAdduction,
                rightAdduction,
                unrest,
                stillSeconds);
    }
}
