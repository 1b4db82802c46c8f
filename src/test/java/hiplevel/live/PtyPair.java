package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A cable between two pseudo-terminals, by {@code socat}: the host's port and the device's. Pulling it out kills socat;
 * plugging it in again makes new terminals behind the same names.
 */
public final class PtyPair implements AutoCloseable {
    /** what socat moves at once by default */
    private static final int BLOCK_BYTES = 8192;

    private final Path host;
    private final Path device;
    private final int blockBytes;
    private Process socat;
    /** Open as long as the cable is in: a device that stops speaking does not pull it out. */
    private OutputStream plug = OutputStream.nullOutputStream();

    private PtyPair(Path folder, String name, int blockBytes) {
        host = folder.resolve(name);
        device = folder.resolve(name + "-device");
        this.blockBytes = blockBytes;
    }

    /** Plugged in, with links in the folder; without socat the test fails on CI and is skipped with a sentence elsewhere. */
    public static PtyPair in(Path folder, String name) throws IOException {
        return pluggedIn(new PtyPair(folder, name, BLOCK_BYTES));
    }

    /**
     * A slow cable that stays open one way while the other way is full: socat, one thread for both, hangs in the write of a
     * block of which only a part has room, but never in that of a single byte.
     */
    public static PtyPair thatNeverJams(Path folder, String name) throws IOException {
        return pluggedIn(new PtyPair(folder, name, 1));
    }

    private static PtyPair pluggedIn(PtyPair pair) throws IOException {
        pair.plugIn();
        return pair;
    }

    public void plugIn() throws IOException {
        try {
            socat = new ProcessBuilder(
                            "socat",
                            "-b",
                            Integer.toString(blockBytes),
                            "-d",
                            "-d",
                            "pty,raw,echo=0,link=" + host,
                            "pty,raw,echo=0,link=" + device)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            String sentence =
                    "socat is not installed, which makes the pseudo-terminals of this test: apt-get install socat";
            if ("true".equals(System.getenv("CI"))) {
                fail(sentence);
            }
            abort(sentence);
        }
        BufferedReader words =
                new BufferedReader(new InputStreamReader(socat.getInputStream(), StandardCharsets.UTF_8));
        String line = words.readLine();
        while (line != null && !line.contains("starting data transfer loop")) {
            line = words.readLine();
        }
        assertThat(line).as("socat has begun").isNotNull();
        plug = output();
    }

    /**
     * As if the cable was pulled. The links go first: once the terminals are gone, the system may give their numbers to any
     * other program's, and whoever looks for the device again would open that.
     */
    public void unplug() throws IOException {
        Files.deleteIfExists(host);
        Files.deleteIfExists(device);
        socat.destroyForcibly().onExit().join();
        plug.close();
    }

    /** What carries the bytes. */
    ProcessHandle handle() {
        return socat.toHandle();
    }

    public String host() {
        return host.toString();
    }

    public String device() {
        return device.toString();
    }

    /** What the device writes. */
    public OutputStream output() throws IOException {
        return new FileOutputStream(device.toFile());
    }

    @Override
    public void close() throws IOException {
        unplug();
    }
}
