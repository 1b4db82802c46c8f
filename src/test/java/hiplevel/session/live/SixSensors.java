package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import java.util.Optional;
import java.util.OptionalDouble;

/** Six sensors at 1 kHz each, three of them on pelvis and thighs, with all heavy work dropped: the intake alone. */
final class SixSensors implements LiveListener {
    private static final Placement[] WORN = {Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH};
    private static final int SENSORS = 6;
    private static final int RATE_HZ = 1000;

    private final LiveSession session = new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, this, work -> {});
    private final double[] swing = new double[RATE_HZ];
    private long micros;
    private int poses;

    SixSensors() {
        for (int i = 0; i < SENSORS; i++) {
            session.sensor(new SensorDescription(
                    i,
                    "sensor " + i,
                    i < WORN.length ? Optional.of(WORN[i]) : Optional.empty(),
                    "made up",
                    "",
                    OptionalDouble.of(RATE_HZ),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        for (int i = 0; i < swing.length; i++) {
            swing[i] = Math.sin(2 * Math.PI * i / swing.length);
        }
    }

    void hear(int seconds) {
        for (int i = 0; i < seconds * RATE_HZ; i++) {
            double rate = swing[i % RATE_HZ];
            for (int s = 0; s < SENSORS; s++) {
                session.sample(s, micros + s, 0.1 * s, rate, 0.01, rate, 0.3, 9.8);
                if (i % (RATE_HZ / 10) == s) {
                    session.clock(s, micros + s, 2000 + (i * 7919L) % 1000);
                }
            }
            micros += 1_000_000 / RATE_HZ;
        }
    }

    int poses() {
        return poses;
    }

    @Override
    public void pose(LivePose now) {
        poses++;
    }
}
