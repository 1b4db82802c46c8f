package hiplevel.desktop;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program finds around it.
 *
 * @param home its own folder, which need not exist yet
 * @param userFolder the person's
 * @param language the computer's, by its code; empty when it does not say
 * @param closed told when the window is gone
 */
public record Surroundings(Path home, Path userFolder, Optional<String> language, Runnable closed) {}
