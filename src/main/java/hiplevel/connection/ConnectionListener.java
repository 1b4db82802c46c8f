package hiplevel.connection;

import hiplevel.imu.ImuSink;
import hiplevel.words.Saying;

/** What a person who watches the ports wants to be told. Called on the intake's thread: return soon. */
public interface ConnectionListener {
    /** One sentence, with the port it is about: what happened and, where there is something to do, what. */
    default void message(String port, Saying sentence) {}

    /** An error of the program stopped one of the sinks: it gets nothing more, and the sentence says so. */
    default void stopped(ImuSink sink, Saying sentence) {
        message("", sentence);
    }

    /** A port changed its state, or one of its sensors was announced. The rest of a status is asked for. */
    default void changed(PortStatus status) {}
}
