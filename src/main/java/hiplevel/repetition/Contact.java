package hiplevel.repetition;

import hiplevel.imu.Side;

/**
 * A foot meeting or leaving the ground.
 *
 * @param timeMicros of the recording's clock
 * @param sideProbability that it was that foot, 0.5 to 1; 1 where a sensor on a thigh told
 */
public record Contact(long timeMicros, Side side, Event event, double sideProbability) {
    /** Of a foot whose thigh carries a sensor. */
    public Contact(long timeMicros, Side side, Event event) {
        this(timeMicros, side, event, 1);
    }

    /** Which of the two. */
    public enum Event {
        INITIAL_CONTACT("initial-contact"),
        FOOT_OFF("foot-off");

        private final String word;

        Event(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
