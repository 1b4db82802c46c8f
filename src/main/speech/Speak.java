import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * Makes the spoken words anew from the lists beside it: {@code java src/main/speech/Speak.java} in the project's folder, with
 * espeak-ng installed. Each is mono µ-law at 16 kHz, without the silence around it, all equally loud.
 */
public final class Speak {
    private static final Path LISTS = Path.of("src/main/speech");
    private static final Path FILES = Path.of("src/main/resources/hiplevel/desktop/sound");
    private static final int RATE = 16_000;
    private static final double LOUDEST = 0.7;
    private static final double AUDIBLE = 0.01;
    private static final int MARGIN = RATE / 50;
    private static final int WORDS_A_MINUTE = 165;

    private Speak() {}

    public static void main(String[] none) throws Exception {
        for (String language : List.of("en", "de")) {
            Path folder = Files.createDirectories(FILES.resolve(language));
            String voice = language;
            for (String line : Files.readAllLines(LISTS.resolve(language + ".txt"))) {
                String[] sides = line.split(" = ", 2);
                if (line.startsWith("#") || sides.length < 2) {
                    continue;
                }
                if (sides[0].equals("voice")) {
                    voice = sides[1];
                    continue;
                }
                Files.write(folder.resolve(sides[0] + ".wav"), wav(levelled(resampled(spoken(voice, sides[1])))));
            }
        }
    }

    private record Sound(double[] samples, double rate) {}

    private static Sound spoken(String voice, String words) throws Exception {
        Process espeak = new ProcessBuilder(
                        "espeak-ng", "-v", voice, "-s", Integer.toString(WORDS_A_MINUTE), "--stdout", words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] bytes = espeak.getInputStream().readAllBytes();
        if (espeak.waitFor() != 0) {
            throw new IOException("espeak-ng failed at: " + words);
        }
        // to a pipe it cannot write how long the sound is, so its header of 44 bytes is passed over
        double rate = (bytes[24] & 0xff) | (bytes[25] & 0xff) << 8 | (bytes[26] & 0xff) << 16;
        double[] samples = new double[(bytes.length - 44) / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((bytes[44 + 2 * i] & 0xff) | bytes[45 + 2 * i] << 8) / 32768.0;
        }
        return new Sound(samples, rate);
    }

    /** By a windowed sinc that lets through what the lower rate can hold. */
    private static double[] resampled(Sound sound) {
        double step = sound.rate() / RATE;
        double cut = 0.92 / Math.max(1, step);
        int reach = 32;
        double[] out = new double[(int) (sound.samples().length / step)];
        for (int i = 0; i < out.length; i++) {
            double at = i * step;
            int from = Math.max(0, (int) at - reach);
            int to = Math.min(sound.samples().length - 1, (int) at + reach);
            for (int k = from; k <= to; k++) {
                double x = (k - at) * cut;
                double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
                double window = 0.5 + 0.5 * Math.cos(Math.PI * (k - at) / (reach + 1));
                out[i] += sound.samples()[k] * cut * sinc * window;
            }
        }
        return out;
    }

    private static double[] levelled(double... samples) {
        double peak = Arrays.stream(samples).map(Math::abs).max().orElse(1);
        int first = 0;
        while (first < samples.length && Math.abs(samples[first]) < AUDIBLE * peak) {
            first++;
        }
        int last = samples.length - 1;
        while (last > first && Math.abs(samples[last]) < AUDIBLE * peak) {
            last--;
        }
        return Arrays.stream(samples, Math.max(0, first - MARGIN), Math.min(samples.length, last + MARGIN))
                .map(x -> x * LOUDEST / peak)
                .toArray();
    }

    /** RIFF with the format 7, µ-law. */
    private static byte[] wav(double... samples) throws IOException {
        byte[] pcm = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int value = (int) Math.round(samples[i] * 32767);
            pcm[2 * i] = (byte) value;
            pcm[2 * i + 1] = (byte) (value >> 8);
        }
        AudioFormat plain = new AudioFormat(RATE, 16, 1, true, false);
        byte[] ulaw = AudioSystem.getAudioInputStream(
                        AudioFormat.Encoding.ULAW,
                        new AudioInputStream(new ByteArrayInputStream(pcm), plain, samples.length))
                .readAllBytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            int odd = ulaw.length % 2;
            out.writeBytes("RIFF");
            little(out, 4, 4 + 8 + 18 + 8 + ulaw.length + odd);
            out.writeBytes("WAVEfmt ");
            little(out, 4, 18);
            little(out, 2, 7);
            little(out, 2, 1);
            little(out, 4, RATE);
            little(out, 4, RATE);
            little(out, 2, 1);
            little(out, 2, 8);
            little(out, 2, 0);
            out.writeBytes("data");
            little(out, 4, ulaw.length);
            out.write(ulaw);
            out.write(new byte[odd]);
        }
        return bytes.toByteArray();
    }

    private static void little(DataOutputStream out, int bytes, int value) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> 8 * i);
        }
    }
}
