package hiplevel.recording.physics;

import hiplevel.imu.quality.StillPhases;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * Watches one sensor's samples, in the units they claim, for what physics forbids: a sensor at rest reads 1 g, and the
 * tilt that the accelerometer sees change between quiet moments is the tilt that the gyroscope turned through.
 *
 * <p>The wrong units are far apart (a factor of 9.8 and one of 57), so the limits are wide: real sensors are off by a few
 * percent and vigorous movement moves the median by some ten.
 */
public final class UnitCheck {
    private static final double GRAVITY = 9.80665;
    /** At rest a reading within this factor of 1 g passes; what is off by less is a matter of calibration. */
    private static final double STILL_FACTOR = 1.35;
    /** The same for the median of a recording that is never at rest. */
    private static final double MOVING_FACTOR = 2;

    private final StillPhases still = new StillPhases();
    private final TypicalMagnitude typical = new TypicalMagnitude();
    private final TiltCheck tilt = new TiltCheck();

    /**
     * A unit that cannot be true.
     *
     * @param angularRate whether it is the gyroscope's; else the accelerometer's
     * @param likely the unit that would explain it
     * @param found what was read and what was expected; the beginning of a sentence
     */
    public record Contradiction(boolean angularRate, Optional<ColumnUnit> likely, Saying found) {
        /**
         * What was found, and what follows for the columns.
         *
         * @param columns how those are called that carry the unit
         */
        public Saying saying(Saying columns) {
            return likely.map(unit -> Saying.of("units.likely", found, columns, unit.symbol()))
                    .orElseGet(() -> Saying.of("units.another", found, columns));
        }
    }

    /** A sample in µs, rad/s and m/s² if the units are as claimed. */
    public void sample(long time, double gx, double gy, double gz, double ax, double ay, double az) {
        double magnitude = Math.sqrt(ax * ax + ay * ay + az * az);
        still.sample(time, Math.sqrt(gx * gx + gy * gy + gz * gz), magnitude);
        typical.add(magnitude);
        tilt.sample(time, gx, gy, gz, ax, ay, az, magnitude);
    }

    /** What contradicts physics, if anything; empty too when the recording is too short or too uniform to tell. */
    public Optional<Contradiction> contradiction(ColumnUnit gyrUnit, ColumnUnit accUnit) {
        double atRest = still.typicalForce();
        boolean rests = !Double.isNaN(atRest);
        double reading = rests ? atRest : typical.median();
        double factor = rests ? STILL_FACTOR : MOVING_FACTOR;
        if (reading > GRAVITY * factor || reading < GRAVITY / factor) {
            return Optional.of(wrongForce(rests, reading, factor, accUnit));
        }
        return tilt.likelyFactor().flatMap(f -> wrongRate(f, gyrUnit));
    }

    private static Contradiction wrongForce(boolean rests, double reading, double factor, ColumnUnit claimed) {
        Optional<ColumnUnit> likely = Optional.empty();
        for (ColumnUnit unit : ColumnUnit.values()) {
            double then = reading / claimed.factor() * unit.factor();
            if (unit.quantity() == ColumnUnit.Quantity.SPECIFIC_FORCE
                    && then < GRAVITY * factor
                    && then > GRAVITY / factor) {
                likely = Optional.of(unit);
            }
        }
        Saying found = Saying.of(
                rests ? "units.still" : "units.moving",
                Saying.number(reading / claimed.factor(), 2),
                claimed.symbol(),
                Saying.number(GRAVITY / claimed.factor(), 2));
        return new Contradiction(false, likely, found);
    }

    private static Optional<Contradiction> wrongRate(double factor, ColumnUnit claimed) {
        ColumnUnit likely = factor < 1 ? ColumnUnit.DEGREES_PER_SECOND : ColumnUnit.RADIANS_PER_SECOND;
        if (likely == claimed) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                true,
                Optional.of(likely),
                Saying.of(factor < 1 ? "units.turns-more" : "units.turns-less", claimed.symbol())));
    }
}
