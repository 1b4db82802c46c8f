package hiplevel.repetition;

import hiplevel.imu.Side;

/** A foot meeting or leaving the ground, at µs of the recording's clock. */
public record Contact(long timeMicros, Side side, Event event) {
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
