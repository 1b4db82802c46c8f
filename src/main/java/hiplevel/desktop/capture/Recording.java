package hiplevel.desktop.capture;

import java.nio.file.Path;

/**
 * How the recording under way fares.
 *
 * @param file where it is written now
 * @param fromMicros the recorder's time of its beginning; what was kept before is in it, too
 * @param bytes of the file
 * @param safe whether a disk takes it
 */
public record Recording(Path file, long fromMicros, long bytes, boolean safe) {}
