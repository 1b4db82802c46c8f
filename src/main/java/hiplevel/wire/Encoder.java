package hiplevel.wire;

import java.nio.ByteBuffer;

/** Says readings as a device of the protocol does, for virtual devices. Values are rounded as the protocol has them. */
public interface Encoder {
    /** Appends the frames that say the reading; what the protocol has no words for is left out. */
    void encode(Reading reading, ByteBuffer out);

    /** Appends a saying, if the protocol has words for it. */
    default void say(Saying saying, ByteBuffer out) {}
}
