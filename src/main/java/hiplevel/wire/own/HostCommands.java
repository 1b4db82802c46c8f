package hiplevel.wire.own;

import java.nio.charset.StandardCharsets;

/**
 * What a host may say to a device, in both modes: a line each, answered by {@code #OK,<command>} or {@code E,…}. Nothing is
 * sent before the device was recognised.
 */
public final class HostCommands {
    /** Answered by the hello and a descriptor of each sensor. */
    public static final String HELLO = "?";

    public static final String START = "start";
    public static final String STOP = "stop";
    public static final String TEXT_MODE = "mode text";
    public static final String BINARY_MODE = "mode bin";
    /** Keeps roles, rate and mode over a boot. */
    public static final String SAVE = "save";

    /** Begins the command of {@link #sync}. */
    public static final String SYNC = "sync ";
    /** Nonces are below it. */
    public static final int NONCES = 1 << 16;

    private HostCommands() {}

    /** Samples a second. */
    public static String rate(int hertz) {
        return "rate " + hertz;
    }

    /** Lights a sensor's lamp for five seconds, or darkens it. */
    public static String identify(int sensor, boolean on) {
        return "id " + sensor + (on ? " 1" : " 0");
    }

    /** Answered by a sync reply with the same nonce, 0 … 65,535. */
    public static String sync(int nonce) {
        return SYNC + Math.floorMod(nonce, NONCES);
    }

    /** Tells a sensor where it is worn: a placement's word, or empty for nowhere. */
    public static String role(int sensor, String role) {
        return "role " + sensor + " " + Roles.word(role);
    }

    /** The bytes of a command, with its line's end. */
    public static byte[] bytes(String command) {
        return (command + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
