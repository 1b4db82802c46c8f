package hiplevel.connection;

import java.util.List;

/**
 * How a port fares.
 *
 * @param port its path
 * @param protocol for people; empty before it is recognised
 * @param baud at which it is open
 * @param bytes heard so far
 */
public record PortStatus(String port, State state, String protocol, int baud, long bytes, List<SensorStatus> sensors) {
    public PortStatus {
        sensors = List.copyOf(sensors);
    }

    /** Where a port is on its way. */
    public enum State {
        /** bytes are awaited or looked at; nobody knows yet what is spoken */
        LISTENING("listening"),
        /** everything was tried once, in vain; it is listened to all the same */
        UNKNOWN("not recognised"),
        /** understood; readings arrive or are expected */
        STREAMING("streaming"),
        /** unplugged; tried again five times a second */
        GONE("unplugged"),
        /** what it says cannot be used; a message told why */
        REFUSED("not understood"),
        CLOSED("closed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
