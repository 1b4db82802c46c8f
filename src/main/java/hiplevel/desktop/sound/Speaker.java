package hiplevel.desktop.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Where samples are heard. */
public interface Speaker extends AutoCloseable {
    /** Plays these samples, form as {@link Tone} makes them; returns when there is room for more. */
    void play(byte[] block);

    @Override
    void close();

    /** The computer's own; empty where it has none, or none that can be used now. */
    static Optional<Speaker> ofThisComputer() {
        try {
            AudioFormat format = new AudioFormat(Tone.RATE_HZ, Short.SIZE, 1, true, false);
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, 4 * TonePlayer.BLOCK_BYTES);
            line.start();
            return Optional.of(new Speaker() {
                @Override
                public void play(byte[] block) {
                    line.write(block, 0, block.length);
                }

                @Override
                public void close() {
                    line.close();
                }
            });
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException | LinkageError none) {
            // a computer without sound, or a Java without it: cues are told by text then
            return Optional.empty();
        }
    }
}
