package hiplevel.desktop.sound;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** A short sound, as a {@link Speaker} plays it: signed 16-bit samples, little-endian, one channel. */
final class Clip {
    private static final int BYTES = Short.BYTES;

    private final byte[] samples;

    private Clip(byte[] samples) {
        this.samples = samples;
    }

    /** What a file that Java can read holds, at the speaker's rate. */
    static Clip decoded(byte... file) throws IOException {
        try (AudioInputStream stored = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            float rate = stored.getFormat().getSampleRate();
            AudioFormat plain = new AudioFormat(rate, Short.SIZE, 1, true, false);
            try (AudioInputStream samples = AudioSystem.getAudioInputStream(
                    plain,
                    new AudioInputStream(
                            new BufferedInputStream(stored), stored.getFormat(), stored.getFrameLength()))) {
                return new Clip(atSpeakersRate(samples.readAllBytes(), rate));
            }
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** A short tone that begins and ends softly. */
    static Clip beep(double hertz, double seconds, double loudness) {
        byte[] samples = new byte[BYTES * (int) (seconds * Tone.RATE_HZ)];
        int n = samples.length / BYTES;
        for (int i = 0; i < n; i++) {
            double swell = Math.sin(Math.PI * i / n);
            put(samples, i, loudness * swell * Math.sin(2 * Math.PI * hertz * i / Tone.RATE_HZ));
        }
        return new Clip(samples);
    }

    /** Straight lines between the samples: speech has nothing up where that is heard. */
    private static byte[] atSpeakersRate(byte[] stored, double rate) {
        double step = rate / Tone.RATE_HZ;
        int last = stored.length / BYTES - 1;
        byte[] samples = new byte[BYTES * (int) Math.max(0, last / step)];
        for (int i = 0; i < samples.length / BYTES; i++) {
            double at = i * step;
            int before = (int) at;
            double share = at - before;
            put(samples, i, get(stored, before) * (1 - share) + get(stored, Math.min(last, before + 1)) * share);
        }
        return samples;
    }

    private static double get(byte[] samples, int i) {
        return (short) ((samples[BYTES * i] & 0xff) | (samples[BYTES * i + 1] << Byte.SIZE)) / (double) Short.MAX_VALUE;
    }

    private static void put(byte[] samples, int i, double value) {
        int rounded = (int) Math.round(value * Short.MAX_VALUE);
        samples[BYTES * i] = (byte) rounded;
        samples[BYTES * i + 1] = (byte) (rounded >> Byte.SIZE);
    }

    double seconds() {
        return samples.length / (double) BYTES / Tone.RATE_HZ;
    }

    /** The largest sample, 0 … 1. */
    double loudest() {
        double loudest = 0;
        for (int i = 0; i < samples.length / BYTES; i++) {
            loudest = Math.max(loudest, Math.abs(get(samples, i)));
        }
        return loudest;
    }

    /** In pieces of at most so many bytes, of whole samples. */
    int pieces(int bytes) {
        return (samples.length + bytes - 1) / bytes;
    }

    byte[] piece(int n, int bytes) {
        return Arrays.copyOfRange(samples, n * bytes, Math.min(samples.length, (n + 1) * bytes));
    }
}
