package hiplevel.wire.binary;

import hiplevel.wire.Attitudes;
import hiplevel.wire.Reading;

/** Numbers and times as WitMotion's devices write them, int16 little-endian, in both of their protocols. */
final class WitUnits {
    static final double TICKS_PER_SECOND = 1000;

    private static final double COUNTS = 32768;
    private static final double FORCE = 16 * 9.80665 / COUNTS;
    private static final double RATE = Math.toRadians(2000) / COUNTS;
    private static final double HALF_ANGLE = Math.PI / COUNTS / 2;
    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final int DAYS_PER_FOUR_YEARS = 1461;
    /** of the days before a month, in years that are not leap years */
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private WitUnits() {}

    static int i16(byte[] b, int at) {
        return (short) ((b[at] & 0xFF) | b[at + 1] << 8);
    }

    static void force(byte[] b, int at, Reading r) {
        r.force(FORCE * i16(b, at), FORCE * i16(b, at + 2), FORCE * i16(b, at + 4));
    }

    static void rate(byte[] b, int at, Reading r) {
        r.rate(RATE * i16(b, at), RATE * i16(b, at + 2), RATE * i16(b, at + 4));
    }

    /** Roll, pitch and yaw about x, y and z, turned yaw first; x and y of earth are as the device chose them, z is up. */
    static void angles(byte[] b, int at, Reading r) {
        double roll = HALF_ANGLE * i16(b, at);
        double pitch = HALF_ANGLE * i16(b, at + 2);
        double yaw = HALF_ANGLE * i16(b, at + 4);
        double cr = Math.cos(roll);
        double sr = Math.sin(roll);
        double cp = Math.cos(pitch);
        double sp = Math.sin(pitch);
        double cy = Math.cos(yaw);
        double sy = Math.sin(yaw);
        r.attitude(
                cy * cp * cr + sy * sp * sr,
                cy * cp * sr - sy * sp * cr,
                cy * sp * cr + sy * cp * sr,
                sy * cp * cr - cy * sp * sr);
    }

    static void quaternion(byte[] b, int at, Reading r) {
        r.attitude(i16(b, at) / COUNTS, i16(b, at + 2) / COUNTS, i16(b, at + 4) / COUNTS, i16(b, at + 6) / COUNTS);
    }

    /** Whether {@code YY MM DD hh mm ss msL msH} can be a time. */
    static boolean isTime(byte[] b, int at) {
        return b[at] >= 0
                && b[at] < 100
                && b[at + 1] >= 1
                && b[at + 1] <= 12
                && b[at + 2] >= 1
                && b[at + 2] <= 31
                && isBelow(b[at + 3], 24)
                && isBelow(b[at + 4], 60)
                && isBelow(b[at + 5], 60)
                && isBelow(b[at + 7], 4)
                && i16(b, at + 6) < 1000;
    }

    /** ms since 2000 began, by the calendar until 2099. */
    static long millis(byte[] b, int at) {
        int year = b[at];
        int month = b[at + 1];
        int leapDay = year % 4 == 0 && month > 2 ? 1 : 0;
        int day = (year * DAYS_PER_FOUR_YEARS + 3) / 4 + DAYS_BEFORE[month - 1] + leapDay + b[at + 2] - 1;
        return day * MILLIS_PER_DAY + 3_600_000L * b[at + 3] + 60_000L * b[at + 4] + 1000L * b[at + 5] + i16(b, at + 6);
    }

    /** The other way round; ms before 2000 or after 2099 come out in that century. */
    static void putTime(long millis, byte[] b, int at) {
        int days = (int) Math.floorMod(Math.floorDiv(millis, MILLIS_PER_DAY), 25L * DAYS_PER_FOUR_YEARS);
        int year = days / DAYS_PER_FOUR_YEARS * 4;
        int day = days % DAYS_PER_FOUR_YEARS;
        while (day >= daysOf(year)) {
            day -= daysOf(year);
            year++;
        }
        int month = 12;
        while (daysBefore(month, year) > day) {
            month--;
        }
        int rest = (int) Math.floorMod(millis, MILLIS_PER_DAY);
        b[at] = (byte) year;
        b[at + 1] = (byte) month;
        b[at + 2] = (byte) (day - daysBefore(month, year) + 1);
        b[at + 3] = (byte) (rest / 3_600_000);
        b[at + 4] = (byte) (rest / 60_000 % 60);
        b[at + 5] = (byte) (rest / 1000 % 60);
        put(rest % 1000, b, at + 6);
    }

    static void putForce(Reading r, byte[] b, int at) {
        put(r.accX / FORCE, b, at);
        put(r.accY / FORCE, b, at + 2);
        put(r.accZ / FORCE, b, at + 4);
    }

    static void putRate(Reading r, byte[] b, int at) {
        put(r.gyrX / RATE, b, at);
        put(r.gyrY / RATE, b, at + 2);
        put(r.gyrZ / RATE, b, at + 4);
    }

    static void putQuaternion(Reading r, byte[] b, int at) {
        put(r.w * COUNTS, b, at);
        put(r.x * COUNTS, b, at + 2);
        put(r.y * COUNTS, b, at + 4);
        put(r.z * COUNTS, b, at + 6);
    }

    /** Roll and yaw −π to π, pitch −π/2 to π/2. */
    static void putAngles(Reading r, byte[] b, int at) {
        double counts = COUNTS / Math.PI;
        put(counts * Attitudes.roll(r), b, at);
        put(counts * Attitudes.pitch(r), b, at + 2);
        put(counts * Attitudes.yaw(r), b, at + 4);
    }

    /** At the ends of the range it stays there. */
    static void put(double value, byte[] b, int at) {
        long counts = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value)));
        b[at] = (byte) counts;
        b[at + 1] = (byte) (counts >> 8);
    }

    private static boolean isBelow(byte value, int limit) {
        return value >= 0 && value < limit;
    }

    private static int daysOf(int year) {
        return year % 4 == 0 ? 366 : 365;
    }

    private static int daysBefore(int month, int year) {
        return DAYS_BEFORE[month - 1] + (month > 2 && year % 4 == 0 ? 1 : 0);
    }
}
