package hiplevel.live;

import hiplevel.cli.Hiplevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, so that it can be killed. Its output goes to files of the given folder. */
final class Spawned implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path out;
    private final Path err;

    private Spawned(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Spawned hiplevel(Path folder, String... arguments) throws IOException {
        return run(folder, List.of(), arguments);
    }

    /** A recorder at these ports that has opened them; what it needs beside {@code record}. */
    static Spawned recording(Path folder, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("record"));
        all.addAll(List.of(arguments));
        Spawned recorder = hiplevel(folder, all.toArray(String[]::new));
        recorder.awaitSaid("recording into");
        return recorder;
    }

    /**
     * @param before a command that runs the program as its last arguments, such as a shell that limits something; may be
     *     empty
     */
    static Spawned run(Path folder, List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Hiplevel.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out-", ".txt");
        Path err = Files.createTempFile(folder, "err-", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("HIPLEVEL_HOME", folder.resolve("home").toString());
        return new Spawned(builder.start(), out, err);
    }

    /** kill -9: no time for anything. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Ctrl-C, and waits for the end that it brings: its exit code. */
    int interrupt() throws InterruptedException, IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return await();
    }

    int await() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("did not end in " + PATIENCE_SECONDS + " s; said: " + said());
        }
        return process.exitValue();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String said() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    String printed() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    void awaitSaid(String words) throws InterruptedException, IOException {
        awaitSaid(words, 1);
    }

    /** Waits until the program has said this so often. */
    void awaitSaid(String words, int times) throws InterruptedException, IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (said().split(words, -1).length <= times) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("never said '" + words + "' " + times + " times but: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
