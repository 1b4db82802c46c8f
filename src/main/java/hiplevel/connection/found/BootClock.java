package hiplevel.connection.found;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** How long the computer has been on, its sleep included, as the system itself counts it: nobody can set this clock. */
@FunctionalInterface
public interface BootClock {
    /** The system tells of none. */
    BootClock NONE = OptionalLong::empty;

    /** ns from a moment that stays the same; empty where it cannot be asked. */
    OptionalLong nanos();

    /**
     * Of this computer. Linux counts in {@code /proc/uptime} ({@code CLOCK_BOOTTIME}); on Windows the steady clock itself goes on in
     * sleep ({@code QueryPerformanceCounter}); on a Mac no program without native code can ask for one.
     */
    static BootClock ofSystem(LongSupplier steadyNanos) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return () -> OptionalLong.of(steadyNanos.getAsLong());
        }
        return in(Path.of("/proc/uptime"));
    }

    /** As Linux writes it: seconds with two decimals, then what concerns nobody here. */
    static BootClock in(Path uptime) {
        return () -> {
            try {
                String seconds = Files.readString(uptime, StandardCharsets.US_ASCII)
                        .strip()
                        .split(" ", 2)[0];
                return OptionalLong.of((long) (Double.parseDouble(seconds) * 1e9));
            } catch (IOException | NumberFormatException noSuchFile) {
                return OptionalLong.empty();
            }
        };
    }
}
