package hiplevel.simulation.device;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Flips bits and leaves out bytes on their way, and counts which messages that left as they were. */
final class Damage {
    /** After a damaged frame, some decoders want to see the head of the next but one. */
    private static final int HEAD = 2;

    private final Faults faults;
    private final SplittableRandom random;
    private long sent;
    private long undamaged;
    private long clear;
    private long bytes;
    private long flipped;
    private long dropped;
    /** whether the last byte so far was sent as it was */
    private boolean endIsWhole = true;
    /** whether the last message is a reading that is clear if the next one's head is */
    private boolean awaitsHead;

    Damage(Faults faults, SplittableRandom random) {
        this.faults = faults;
        this.random = random;
    }

    /** What arrives of a message. */
    byte[] on(byte[] message, boolean isReading) {
        byte[] arrived = message.clone();
        int size = 0;
        boolean whole = true;
        boolean headIsWhole = true;
        boolean beganWhole = endIsWhole;
        for (int i = 0; i < message.length; i++) {
            boolean asItWas = true;
            double chance = faults.flippedShare() + faults.droppedShare() > 0 ? random.nextDouble() : 1;
            if (chance < faults.droppedShare()) {
                dropped++;
                asItWas = false;
            } else if (chance < faults.droppedShare() + faults.flippedShare()) {
                arrived[size++] = (byte) (message[i] ^ 1 << random.nextInt(8));
                flipped++;
                asItWas = false;
            } else {
                arrived[size++] = message[i];
            }
            whole &= asItWas;
            headIsWhole &= asItWas || i >= HEAD;
            endIsWhole = asItWas;
        }
        bytes += size;
        clear += awaitsHead && headIsWhole ? 1 : 0;
        awaitsHead = isReading && whole && beganWhole;
        if (isReading) {
            sent++;
            undamaged += whole ? 1 : 0;
        }
        return Arrays.copyOf(arrived, size);
    }

    /** Nothing follows directly on what was sent. */
    void pause() {
        clear += awaitsHead ? 1 : 0;
        awaitsHead = false;
    }

    Tally tally(long missed) {
        return new Tally(missed, sent, undamaged, clear, bytes, flipped, dropped);
    }
}
