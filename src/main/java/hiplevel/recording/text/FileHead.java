package hiplevel.recording.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first bytes of a file, enough to tell what kind of file it is. */
public final class FileHead {
    private static final int SIZE = 8192;

    private final byte[] bytes;

    private FileHead(byte[] bytes) {
        this.bytes = bytes;
    }

    public static FileHead of(Path file) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(in.readNBytes(SIZE));
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        }
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    public boolean isXdf() {
        return startsWith('X', 'D', 'F', ':');
    }

    /** Whether it is text in two bytes a character, as some spreadsheets save it. */
    public boolean isUtf16() {
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    /** Whether it holds bytes that no text has. */
    public boolean isBinary() {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    /** Comma, semicolon or tab: the one that the first line has most of. */
    char separator() {
        String line =
                new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            if (count(line, c) > count(line, best)) {
                best = c;
            }
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    private boolean startsWith(int... magic) {
        byte[] start = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            start[i] = (byte) magic[i];
        }
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, start, 0, magic.length);
    }
}
