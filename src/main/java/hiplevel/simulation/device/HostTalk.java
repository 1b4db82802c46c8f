package hiplevel.simulation.device;

import hiplevel.wire.Saying;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import hiplevel.wire.own.HostCommands;
import java.io.ByteArrayOutputStream;

/**
 * Answers what the host says to a device of our own protocol. Answers are never damaged, and are no part of the tally.
 * Devices of other protocols stay silent.
 */
public final class HostTalk {
    private static final int LONGEST_LINE = 200;

    private final VirtualDevice device;
    private final StringBuilder line = new StringBuilder();

    public HostTalk(VirtualDevice device) {
        this.device = device;
    }

    /**
     * Takes bytes from the host, in any chunking.
     *
     * @param nowMicros when they came, in the time in which events are due
     * @return what to write at once; may be empty
     */
    public byte[] answer(long nowMicros, byte[] fromHost) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        for (byte b : fromHost) {
            if (b == '\n') {
                answers.writeBytes(answer(nowMicros, line.toString().strip()));
                line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) (b & 0xFF));
            }
        }
        return answers.toByteArray();
    }

    private byte[] answer(long nowMicros, String command) {
        boolean ours = device.protocol().equals(HiplevelBinary.PROTOCOL)
                || device.protocol().equals(HiplevelText.PROTOCOL);
        if (command.isEmpty() || !ours) {
            return new byte[0];
        }
        switch (command) {
            case HostCommands.HELLO -> {
                return device.voice().introduction();
            }
            case HostCommands.START -> device.stream(true);
            case HostCommands.STOP -> device.stream(false);
            case HostCommands.TEXT_MODE, HostCommands.BINARY_MODE -> {
                return changeMode(command);
            }
            case HostCommands.SAVE -> {
                // nothing of it outlives the program
            }
            default -> {
                return command.startsWith(HostCommands.SYNC) ? sync(nowMicros, command) : refused(command);
            }
        }
        return done(command);
    }

    /** The answer is in the old mode; a 00 keeps it from the first frame of the new one. */
    private byte[] changeMode(String command) {
        byte[] done = done(command);
        boolean binary = command.equals(HostCommands.BINARY_MODE);
        device.speak(binary ? HiplevelBinary.PROTOCOL : HiplevelText.PROTOCOL);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(done);
        if (binary) {
            answer.write(0);
        }
        answer.writeBytes(device.voice().introduction());
        return answer.toByteArray();
    }

    private byte[] sync(long nowMicros, String command) {
        String nonce = command.substring(HostCommands.SYNC.length());
        if (!nonce.matches("\\d{1,5}") || Integer.parseInt(nonce) >= HostCommands.NONCES) {
            return refused(command);
        }
        long clock = device.clock(nowMicros);
        return device.said(new Saying.SyncReply(Integer.parseInt(nonce), clock, clock));
    }

    private byte[] done(String command) {
        return device.said(new Saying.Words("#OK," + command));
    }

    private byte[] refused(String command) {
        return device.said(new Saying.Words("E,1,not understood: " + command));
    }
}
