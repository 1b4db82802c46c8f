package hiplevel.wire.recognition;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes as wires, buffers and files do, one to four times. */
public final class Mutations {
    private Mutations() {}

    public static byte[] of(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 1; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
        switch (random.nextInt(7)) {
            case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                return spliced(bytes, from, to, new byte[0]);
            }
            case 2 -> {
                byte[] more = new byte[1 + random.nextInt(100)];
                random.nextBytes(more);
                return spliced(bytes, from, from, more);
            }
            case 3 -> {
                return spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            }
            case 4 -> {
                return Arrays.copyOf(bytes, from);
            }
            case 5 -> Arrays.fill(bytes, from, to, random.nextBoolean() ? 0 : (byte) random.nextInt(256));
            default -> {
                byte[] elsewhere = Arrays.copyOfRange(bytes, from, to);
                return spliced(bytes, random.nextInt(from + 1), from, elsewhere);
            }
        }
        return bytes;
    }

    /** With {@code with} in the place of {@code bytes[from … to − 1]}. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
        System.arraycopy(with, 0, spliced, from, with.length);
        System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
        return spliced;
    }
}
