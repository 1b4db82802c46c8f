package hiplevel.connection.found;

import hiplevel.connection.RawSink;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The newest whole line that a port brought, cut at commas, semicolons, tabs and spaces. */
final class LatestRow implements RawSink {
    private static final int LONGEST = 512;

    private final byte[] line = new byte[LONGEST];
    private int length;
    private byte[] newest = new byte[0];

    @Override
    public void port(int port, String path) {}

    @Override
    public synchronized void bytes(int port, long arrivalMicros, byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                if (length > 0) {
                    newest = Arrays.copyOf(line, length);
                }
                length = 0;
            } else if (length < LONGEST) {
                line[length++] = bytes[i];
            }
        }
    }

    synchronized List<String> cells() {
        String text = new String(newest, StandardCharsets.ISO_8859_1).strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*[,;\\t]\\s*|\\s+", -1));
    }
}
