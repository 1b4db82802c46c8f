package hiplevel.desktop.capture;

import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A recording to begin.
 *
 * @param file a taken name gets {@code _2}
 * @param facts who wears what
 * @param exercise declared from the beginning on, one of the catalogue; empty: none is
 * @param side the stance side that is declared; empty for both
 * @param lookingBack whether the last {@value Lookback#LATELY_MICROS} µs belong to it
 */
public record RecordingWish(
        Path file, WearingFacts facts, Optional<String> exercise, Optional<Side> side, boolean lookingBack) {}
