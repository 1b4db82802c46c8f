package hiplevel.desktop.visit;

/** How much of an exercise is done in one go. */
public sealed interface Amount {
    int MOST = 600;

    /** How many or how long. */
    int number();

    /** So many repetitions. */
    record Repetitions(int number) implements Amount {
        public Repetitions {
            check(number);
        }
    }

    /** So many seconds: a posture that is held, a walk. */
    record Seconds(int number) implements Amount {
        public Seconds {
            check(number);
        }
    }

    private static void check(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST + " repetitions or seconds, got " + number);
        }
    }
}
