package hiplevel.desktop.live;

/** A key that stays down is pressed once, however often the keyboard repeats it. */
final class HeldKey {
    /** No keyboard repeats so slowly; should nobody hear that it was let go, it works again after so long. */
    private static final long SLOWEST_MILLIS = 1000;

    private long last = Long.MIN_VALUE / 2;

    /** @param whenMillis it was pressed, or repeated */
    boolean isPressedAnew(long whenMillis) {
        boolean anew = whenMillis - last > SLOWEST_MILLIS;
        last = whenMillis;
        return anew;
    }

    void letGo() {
        last = Long.MIN_VALUE / 2;
    }
}
