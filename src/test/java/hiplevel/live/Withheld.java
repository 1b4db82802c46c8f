package hiplevel.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * For how long the machine kept processes from running that wanted to: others had its processors, or its host had. What the
 * program does within a second, it does within a second of what it is given; where nobody else works, nothing is withheld.
 * Known on Linux only, elsewhere none.
 */
public final class Withheld {
    private static final Path PROCESSES = Path.of("/proc");
    /** in /proc/PID/task/TID/schedstat: ns on a processor, ns waiting for one, turns */
    private static final int WAITED = 1;
    /** in the first line of /proc/stat, in hundredths of a second: what the host gave to other guests */
    private static final int STOLEN = 8;

    private static final long HUNDREDTH = 10_000_000;

    private final List<ProcessHandle> processes;
    private final Map<Path, Long> waited;
    private final long stolen = stolen();

    private Withheld(List<ProcessHandle> processes) {
        this.processes = processes;
        waited = waited(processes);
    }

    /** From now on, from this process, in which devices speak and tests ask, and from those others. */
    public static Withheld from(ProcessHandle... others) {
        return new Withheld(Stream.concat(Stream.of(ProcessHandle.current()), Stream.of(others))
                .toList());
    }

    /** So far, ns; each thread's added up, also of those that waited at once. Asked before the processes end. */
    public long nanos() {
        long sum = stolen() - stolen;
        for (Map.Entry<Path, Long> now : waited(processes).entrySet()) {
            sum += Math.max(0, now.getValue() - waited.getOrDefault(now.getKey(), 0L));
        }
        return sum;
    }

    private static Map<Path, Long> waited(List<ProcessHandle> processes) {
        Map<Path, Long> waited = new HashMap<>();
        processes.stream()
                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .map(p -> PROCESSES.resolve(p.pid() + "/task"))
                .flatMap(Withheld::inside)
                .forEach(thread -> waited.put(thread, number(thread.resolve("schedstat"), WAITED)));
        return waited;
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList().stream();
        } catch (IOException endedOrNoLinux) {
            return Stream.of();
        }
    }

    private static long stolen() {
        return HUNDREDTH * number(PROCESSES.resolve("stat"), STOLEN);
    }

    private static long number(Path file, int place) {
        try (Stream<String> lines = Files.lines(file)) {
            return Long.parseLong(lines.findFirst().orElse("").split(" +", -1)[place]);
        } catch (IOException | RuntimeException endedOrNotTold) {
            return 0;
        }
    }
}
