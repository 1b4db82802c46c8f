package hiplevel.imu.calibration;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * A simulated sensor with known errors that somebody lays down one way up after the other: three seconds of rest, 1.5 s of
 * turning that wavers and shakes. Noise and bias as of the standard simulated wearer; no side is put down quite flat.
 *
 * @param forceScale an accelerometer axis reads scale · truth + offset
 * @param forceOffset m/s²
 * @param rateBias rad/s
 */
public record TurnedByHand(long seed, Vector3 forceScale, Vector3 forceOffset, Vector3 rateScale, Vector3 rateBias) {
    public static final List<Vector3> SIX_SIDES =
            List.of(Vector3.Z, Vector3.X, Vector3.Z.negated(), Vector3.Y, Vector3.X.negated(), Vector3.Y.negated());

    private static final double GRAVITY = 9.80665;
    private static final double STEP = 0.01;
    private static final double REST = 3;
    private static final double TURN = 1.5;
    private static final double FLATNESS = Math.toRadians(4);
    private static final double WAVER = Math.toRadians(12);
    private static final double RATE_NOISE = Math.toRadians(0.15);
    private static final double FORCE_NOISE = 0.03;
    private static final double WALK = Math.toRadians(0.01);

    /** With errors drawn from the seed: scales within 2 %, offsets within 0.5 m/s², bias within 1 °/s. */
    public static TurnedByHand drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new TurnedByHand(
                seed,
                new Vector3(1, 1, 1).plus(within(random, 0.02)),
                within(random, 0.5),
                new Vector3(1, 1, 1).plus(within(random, 0.02)),
                within(random, Math.toRadians(1)));
    }

    public SensorTrack track(String serial, List<Vector3> up) {
        return new SensorTrack(description(0, serial, Optional.empty()), series(up), List.of());
    }

    public static SensorDescription description(int id, String serial, Optional<Placement> placement) {
        return new SensorDescription(
                id,
                placement.map(Placement::word).orElse("sensor"),
                placement,
                "simulated",
                serial,
                OptionalDouble.of(1 / STEP),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** What it reads while it lies with one direction after another up, given in its own axes. */
    public ImuSeries series(List<Vector3> up) {
        SplittableRandom random = new SplittableRandom(seed + 1_000_000);
        ImuSeries.Builder samples = new ImuSeries.Builder();
        Quaternion earthFromSensor = laid(up.get(0), random);
        Vector3 bias = rateBias;
        int n = 0;
        for (int pose = 0; pose < up.size(); pose++) {
            for (int i = 0; i < REST / STEP; i++) {
                bias = bias.plus(gaussian(random, WALK * Math.sqrt(STEP)));
                read(n++, earthFromSensor, Vector3.ZERO, Vector3.ZERO, bias, random, samples);
            }
            if (pose + 1 == up.size()) {
                return samples.build();
            }
            Quaternion next = laid(up.get(pose + 1), random);
            Vector3 turn = earthFromSensor.conjugate().times(next).rotationVector();
            Vector3 waver = gaussian(random, WAVER);
            for (int i = 0; i < TURN / STEP; i++) {
                double u = (i + 1) * STEP / TURN;
                double s = u * u * u * (10 - 15 * u + 6 * u * u);
                double speed = 30 * u * u * (1 - u) * (1 - u) / TURN;
                double b = Math.pow(Math.sin(Math.PI * u), 2);
                double bSpeed = Math.PI / TURN * Math.sin(2 * Math.PI * u);
                Quaternion wavering = Quaternion.ofRotationVector(waver.times(b));
                Quaternion now = earthFromSensor
                        .times(Quaternion.ofRotationVector(turn.times(s)))
                        .times(wavering);
                Vector3 rate = wavering.conjugate().rotate(turn.times(speed)).plus(waver.times(bSpeed));
                bias = bias.plus(gaussian(random, WALK * Math.sqrt(STEP)));
                read(n++, now, rate, gaussian(random, b), bias, random, samples);
            }
            earthFromSensor = next;
        }
        return samples.build();
    }

    private void read(
            int n,
            Quaternion earthFromSensor,
            Vector3 rate,
            Vector3 shaking,
            Vector3 bias,
            SplittableRandom random,
            ImuSeries.Builder samples) {
        Vector3 force =
                earthFromSensor.conjugate().rotate(new Vector3(0, 0, GRAVITY)).plus(shaking);
        Vector3 f = byAxis(forceScale, force).plus(forceOffset).plus(gaussian(random, FORCE_NOISE));
        Vector3 r = byAxis(rateScale, rate).plus(bias).plus(gaussian(random, RATE_NOISE));
        samples.add(Math.round(n * STEP * 1e6), r.x(), r.y(), r.z(), f.x(), f.y(), f.z());
    }

    /** That direction up but for a few degrees, heading anywhere. */
    private static Quaternion laid(Vector3 up, SplittableRandom random) {
        Vector3 aside = Math.abs(up.z()) < 0.9 ? Vector3.Z : Vector3.X;
        Vector3 x = aside.cross(up).normalized();
        Quaternion sensorFromEarth = Quaternion.ofAxes(x, up.cross(x), up);
        return Quaternion.about(Vector3.Z, random.nextDouble(2 * Math.PI))
                .times(Quaternion.ofRotationVector(within(random, FLATNESS)))
                .times(sensorFromEarth.conjugate());
    }

    private static Vector3 byAxis(Vector3 a, Vector3 b) {
        return new Vector3(a.x() * b.x(), a.y() * b.y(), a.z() * b.z());
    }

    private static Vector3 within(SplittableRandom random, double limit) {
        return new Vector3(
                random.nextDouble(-limit, limit), random.nextDouble(-limit, limit), random.nextDouble(-limit, limit));
    }

    private static Vector3 gaussian(SplittableRandom random, double sd) {
        return new Vector3(sd * random.nextGaussian(), sd * random.nextGaussian(), sd * random.nextGaussian());
    }
}
