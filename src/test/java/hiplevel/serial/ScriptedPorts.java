package hiplevel.serial;

import hiplevel.serial.PortException.Reason;
import hiplevel.words.Saying;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Ports of which a test says what is plugged in, what opening does and what reading brings. */
final class ScriptedPorts implements Ports {
    final List<Port> listed = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final Deque<byte[]> toRead = new ArrayDeque<>();
    /** what opening is refused with; null: it works */
    Reason refusal;

    boolean present = true;
    int closed;

    @Override
    public List<Port> list() {
        return listed;
    }

    @Override
    public Port at(String path) {
        return Port.named(path, Port.Kind.UNKNOWN);
    }

    @Override
    public SerialLine open(String path, Tuning tuning) throws PortException {
        opened.add(path + " " + tuning.baud() + " " + tuning.lines());
        if (refusal != null) {
            throw new PortException(refusal, Saying.verbatim(path + ": refused."));
        }
        return new SerialLine() {
            /** An empty script is silence, an empty chunk the end. */
            @Override
            public int read(byte[] into) {
                byte[] next = toRead.poll();
                if (next == null) {
                    return 0;
                }
                if (next.length == 0) {
                    return -1;
                }
                System.arraycopy(next, 0, into, 0, next.length);
                return next.length;
            }

            @Override
            public int write(byte[] bytes) {
                return bytes.length;
            }

            @Override
            public boolean isPresent() {
                return present;
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    void brings(int... bytes) {
        byte[] chunk = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            chunk[i] = (byte) bytes[i];
        }
        toRead.add(Arrays.copyOf(chunk, chunk.length));
    }

    void ends() {
        toRead.add(new byte[0]);
    }
}
