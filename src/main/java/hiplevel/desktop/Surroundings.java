package hiplevel.desktop;

import hiplevel.desktop.capture.Shelf;
import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.look.SystemTheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the program finds around it.
 *
 * @param home its own folder, which need not exist yet
 * @param userFolder the person's
 * @param language the computer's, by its code; empty when it does not say
 * @param version of the program, as reports print it
 * @param closed told when the window is gone
 * @param demoPace at which the virtual wearer of the demo moves
 * @param shelf where recordings are put
 * @param theme of the computer's other programs
 * @param today of the calendar on the wall
 */
public record Surroundings(
        Path home,
        Path userFolder,
        Optional<String> language,
        String version,
        Runnable closed,
        Pace demoPace,
        Shelf shelf,
        SystemTheme theme,
        Supplier<LocalDate> today) {
    /** The virtual wearer moves as people do, recordings go to disks, the computer is asked for its theme and the date. */
    public Surroundings(Path home, Path userFolder, Optional<String> language, String version, Runnable closed) {
        this(
                home,
                userFolder,
                language,
                version,
                closed,
                Pace.real(),
                Shelf.DISKS,
                SystemTheme.ofThisComputer(),
                () -> LocalDate.now(ZoneId.systemDefault()));
    }
}
