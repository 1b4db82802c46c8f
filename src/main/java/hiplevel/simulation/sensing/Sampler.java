package hiplevel.simulation.sensing;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.simulation.body.Mirror;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.chance.Streams.Purpose;
import hiplevel.spatial.Vector3;
import java.util.SplittableRandom;

/**
 * Reads one virtual sensor by its own clock, adds its errors, loses what is to be lost. Instants are written as the
 * recording's clock shows them, in whole µs, and the motion is evaluated at those very instants: what remains of a
 * clock that is off by up to 50 ppm is a rate that is not quite the nominal one, and samples of different sensors that
 * never coincide.
 */
public final class Sampler {
    private final Conditions conditions;
    private final Standard standard;
    private final Placement placement;
    private final double period;
    private final double phase;

    public Sampler(Conditions conditions, Placement placement) {
        this.conditions = conditions;
        this.placement = placement;
        standard = conditions.standard();
        SplittableRandom clock = new Streams(conditions.seed()).of(Purpose.CLOCK, placement);
        period = 1 / (conditions.rateHz() * (1 + 1e-6 * clock.nextDouble(-Standard.CLOCK_PPM, Standard.CLOCK_PPM)));
        phase = clock.nextDouble(period);
    }

    /** The first sample's instant, before the recording's zero is set. */
    public double phase() {
        return phase;
    }

    /**
     * Delivers all samples of the sensor under the given id.
     *
     * @param zero the phase that the recording's time 0 has
     */
    public void deliver(VirtualSensor sensor, double seconds, double zero, int id, ImuSink sink) {
        Streams streams = new Streams(conditions.seed());
        Errors errors = new Errors(streams);
        Losses losses = new Losses(conditions, placement, streams.of(Purpose.LOSSES, placement));
        int flip = Mirror.sign(conditions.mirrored());
        double drift = Math.toRadians(conditions.headingDriftDegPerS());
        for (int i = 0; ; i++) {
            long micros = Math.round((phase - zero + i * period) * 1e6);
            double t = micros * 1e-6;
            if (t > seconds) {
                return;
            }
            errors.next();
            if (losses.next(t) && i > 0) {
                continue;
            }
            VirtualSensor.Reading reading = sensor.read(t);
            Vector3 rate = reading.rate().plus(reading.up().times(flip * drift)).plus(errors.rate);
            Vector3 force = reading.force().plus(errors.force);
            sink.sample(id, micros, flip * rate.x(), rate.y(), flip * rate.z(), force.x(), flip * force.y(), force.z());
        }
    }

    /** Bias, its random walk, and noise. */
    private final class Errors {
        private final SplittableRandom noise;
        private final double gyroscopeNoise;
        private final double accelerometerNoise;
        private final double walkStep;
        private final Vector3 offset;
        private Vector3 bias;
        Vector3 rate = Vector3.ZERO;
        Vector3 force = Vector3.ZERO;

        Errors(Streams streams) {
            SplittableRandom constant = streams.of(Purpose.BIAS, placement);
            bias = within(constant, Math.toRadians(standard.gyroscopeBiasDegS()));
            offset = within(constant, standard.accelerometerOffset());
            noise = streams.of(Purpose.NOISE, placement);
            // the page states noise per 100 Hz sample: white noise grows with the square root of the rate
            double perSample = Math.sqrt(conditions.rateHz() / 100);
            gyroscopeNoise = Math.toRadians(standard.gyroscopeNoiseDegS()) * perSample;
            accelerometerNoise = standard.accelerometerNoise() * perSample;
            walkStep = Math.toRadians(standard.gyroscopeWalkDegS()) * Math.sqrt(period);
        }

        void next() {
            bias = bias.plus(gaussian(walkStep));
            rate = bias.plus(gaussian(gyroscopeNoise));
            force = offset.plus(gaussian(accelerometerNoise));
        }

        private Vector3 gaussian(double sd) {
            return new Vector3(sd * noise.nextGaussian(), sd * noise.nextGaussian(), sd * noise.nextGaussian());
        }

        private static Vector3 within(SplittableRandom random, double limit) {
            return new Vector3(
                    random.nextDouble(-limit, limit),
                    random.nextDouble(-limit, limit),
                    random.nextDouble(-limit, limit));
        }
    }
}
