package hiplevel.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A cable between two pseudo-terminals, one for the device and one for the host, made by socat. Pulling it out kills socat;
 * plugging it in again makes new terminals behind the same names.
 */
public final class PtyPair implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final Path device;
    private final Path host;
    private Process socat;

    private PtyPair(Path folder, String name) {
        device = folder.resolve(name + ".device");
        host = folder.resolve(name + ".host");
    }

    /** A plugged-in cable; without socat the test is skipped in words, on CI it fails. */
    public static PtyPair plugged(Path folder, String name) throws IOException, InterruptedException {
        boolean there = hasSocat();
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("socat is not installed, and on CI no test is skipped");
        }
        assumeTrue(
                there, "skipped: socat is not installed (Debian: apt install socat), so there is no port to test with");
        PtyPair pair = new PtyPair(folder, name);
        pair.plug();
        return pair;
    }

    private static boolean hasSocat() throws InterruptedException {
        try {
            return new ProcessBuilder("socat", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Where the device speaks. */
    public Path device() {
        return device;
    }

    /** Where the program listens. */
    public Path host() {
        return host;
    }

    public void plug() throws IOException, InterruptedException {
        Files.deleteIfExists(device);
        Files.deleteIfExists(host);
        socat = new ProcessBuilder("socat", end(device), end(host))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!Files.exists(device) || !Files.exists(host)) {
            if (System.nanoTime() > until || !socat.isAlive()) {
                throw new IOException("socat made no pseudo-terminals");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static String end(Path link) {
        return "pty,raw,echo=0,link=" + link;
    }

    public void unplug() throws InterruptedException {
        socat.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        unplug();
    }
}
