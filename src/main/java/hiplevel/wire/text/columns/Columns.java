package hiplevel.wire.text.columns;

import hiplevel.wire.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values of one row by what they mean, and the reading that they make. Columns of which nothing is known are passed
 * over, and values that are missing leave their quantity out of the reading.
 */
public final class Columns {
    /** of a column whose content is of no concern */
    public static final int UNUSED = -1;

    private static final int TIME = ColumnMeaning.TIME.slot();
    private static final int SEQUENCE = ColumnMeaning.SEQUENCE.slot();
    private static final int RATE = ColumnMeaning.ANGULAR_RATE.slot();
    private static final int FORCE = ColumnMeaning.SPECIFIC_FORCE.slot();
    private static final int FIELD = ColumnMeaning.MAGNETIC_FIELD.slot();
    private static final int ATTITUDE = ColumnMeaning.ATTITUDE.slot();

    private final int[] slots;
    private final int beyond;
    /** and one more for numbers that must be there and mean nothing */
    private final double[] values = new double[ColumnMeaning.slots() + 1];

    private final Reading reading = new Reading();
    private final AssumedUnits assumed = new AssumedUnits();
    private final boolean hasForce;
    private final boolean hasTime;
    private final boolean timeOfDay;
    private final boolean timeGuessed;
    private final boolean guessed;
    private final int wrapsAt;
    private final double field;

    private DeviceTicks ticks;
    private double rate;
    private double force;
    private boolean open;

    /** @param layout with columns by number */
    public Columns(ColumnLayout layout) {
        this(layout, UNUSED);
    }

    private Columns(ColumnLayout layout, int beyond) {
        this.beyond = beyond;
        slots = slots(layout);
        Optional<Unit> time = unit(layout, ColumnMeaning.TIME);
        hasForce = has(layout, ColumnMeaning.SPECIFIC_FORCE);
        hasTime = has(layout, ColumnMeaning.TIME);
        timeOfDay = time.equals(Optional.of(Unit.TIME_OF_DAY));
        timeGuessed = hasTime && time.isEmpty();
        ticks = new DeviceTicks(time.orElse(Unit.MICROSECONDS));
        wrapsAt = layout.part(ColumnMeaning.SEQUENCE)
                .map(ColumnLayout.Part::wrapsAt)
                .orElse(0);
        rate = factor(layout, ColumnMeaning.ANGULAR_RATE);
        force = factor(layout, ColumnMeaning.SPECIFIC_FORCE);
        field = factor(layout, ColumnMeaning.MAGNETIC_FIELD);
        guessed = timeGuessed
                || (hasForce
                        && (Double.isNaN(force) || (Double.isNaN(rate) && has(layout, ColumnMeaning.ANGULAR_RATE))));
        open = guessed;
    }

    /** Columns of which each must be a number, and nobody knows which. */
    public static Columns unknown() {
        return new Columns(new ColumnLayout(OptionalInt.empty(), List.of()), ColumnMeaning.slots());
    }

    private static int[] slots(ColumnLayout layout) {
        int last = layout.parts().stream()
                .flatMap(p -> p.columns().stream())
                .mapToInt(ColumnLayout::place)
                .max()
                .orElse(-1);
        int[] slots = new int[last + 1];
        Arrays.fill(slots, UNUSED);
        for (ColumnLayout.Part part : layout.parts()) {
            for (int i = 0; i < part.columns().size(); i++) {
                slots[ColumnLayout.place(part.columns().get(i))] =
                        part.meaning().slot() + i;
            }
        }
        return slots;
    }

    private static boolean has(ColumnLayout layout, ColumnMeaning meaning) {
        return layout.part(meaning).isPresent();
    }

    private static double factor(ColumnLayout layout, ColumnMeaning meaning) {
        return unit(layout, meaning).map(Unit::factor).orElse(Double.NaN);
    }

    private static Optional<Unit> unit(ColumnLayout layout, ColumnMeaning meaning) {
        return layout.part(meaning).flatMap(ColumnLayout.Part::unit);
    }

    /** How many cells a row has at least. */
    public int needed() {
        return slots.length;
    }

    /** Begins a new row. */
    public void begin() {
        Arrays.fill(values, Double.NaN);
    }

    /** Where the column's value belongs; {@link #UNUSED} when it does not matter. */
    public int slot(int column) {
        return column < slots.length ? slots[column] : beyond;
    }

    /** Whether the value of that place is a time of day. */
    public boolean isTimeOfDay(int slot) {
        return timeOfDay && slot == TIME;
    }

    public void put(int slot, double value) {
        values[slot] = value;
    }

    /** The reading that the row makes; the same object each time. It says nothing while units are being found. */
    public Reading reading() {
        reading.begin(0);
        if (open && !close()) {
            return reading;
        }
        double[] v = values;
        if (hasTime && !Double.isNaN(v[TIME]) && (!timeGuessed || assumed.timeFound)) {
            reading.tick(ticks.of(v[TIME]));
        }
        if (wrapsAt > 0 && !Double.isNaN(v[SEQUENCE])) {
            reading.number((int) v[SEQUENCE]);
        }
        if (all(rate, RATE, 3)) {
            reading.rate(rate * v[RATE], rate * v[RATE + 1], rate * v[RATE + 2]);
        }
        if (all(force, FORCE, 3)) {
            reading.force(force * v[FORCE], force * v[FORCE + 1], force * v[FORCE + 2]);
        }
        if (all(field, FIELD, 3)) {
            reading.field(field * v[FIELD], field * v[FIELD + 1], field * v[FIELD + 2]);
        }
        if (all(1, ATTITUDE, 4)) {
            reading.attitude(v[ATTITUDE], v[ATTITUDE + 1], v[ATTITUDE + 2], v[ATTITUDE + 3]);
        }
        reading.unitsAssumed = guessed;
        return reading;
    }

    /** Whether a reading says anything that can be analysed. */
    public static boolean says(Reading reading) {
        return reading.hasRate || reading.hasForce || reading.hasAttitude;
    }

    private boolean all(double factor, int from, int count) {
        double sum = factor;
        for (int i = 0; i < count; i++) {
            sum += values[from + i];
        }
        return !Double.isNaN(sum);
    }

    /** Looks for the units that are still open; whether they are found. */
    private boolean close() {
        double x = values[FORCE];
        double y = values[FORCE + 1];
        double z = values[FORCE + 2];
        double length = hasForce ? Math.sqrt(x * x + y * y + z * z) : 1;
        if (Double.isNaN(length) || !assumed.found(length, values[TIME])) {
            return false;
        }
        if (Double.isNaN(force)) {
            force = assumed.forceFactor;
        }
        if (hasForce && Double.isNaN(rate)) {
            rate = assumed.rateFactor;
        }
        if (timeGuessed && assumed.timeFound) {
            ticks = new DeviceTicks(assumed.time);
        }
        open = false;
        return true;
    }
}
