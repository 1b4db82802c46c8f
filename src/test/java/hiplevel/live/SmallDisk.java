package hiplevel.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk of half a megabyte that is there for one process alone, and can be filled while that runs. What is on it at the
 * process' end is then in the folder {@link #rescued}.
 */
record SmallDisk(Path folder) {
    private static final String MOUNT = "mount -t tmpfs -o size=512k none \"$0\"";

    /** Whether this system lets its user mount one. */
    boolean possible() throws IOException, InterruptedException {
        return new ProcessBuilder(
                                "unshare",
                                "-rm",
                                "sh",
                                "-c",
                                MOUNT,
                                Files.createDirectories(folder).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** Runs what follows with the disk mounted at the folder. */
    List<String> command() throws IOException {
        Files.createDirectories(rescued());
        String filler = "(until [ -e \"$0.fill\" ]; do sleep 0.02; done; cat /dev/zero > \"$0/filler\" 2>/dev/null;"
                + " touch \"$0.full\") &";
        String script = MOUNT + " && { " + filler + " \"$@\"; code=$?; cp \"$0\"/*.xdf \"$0.rescued\"; exit $code; }";
        return List.of("unshare", "-rm", "sh", "-c", script, folder.toString());
    }

    void fill() throws IOException {
        Files.createFile(Path.of(folder + ".fill"));
    }

    boolean isFull() {
        return Files.exists(Path.of(folder + ".full"));
    }

    Path rescued() {
        return Path.of(folder + ".rescued");
    }
}
