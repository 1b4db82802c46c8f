package hiplevel.recording.xdf;

import java.util.Optional;

/**
 * What a file holds of one stream.
 *
 * @param header empty when it and its copy are missing or cannot be read
 * @param firstTime of its samples, s of its own clock; NaN when it has none
 * @param lastOffset the last clock offset told, s; NaN when none was
 * @param ended whether its footer is there
 */
public record StreamSummary(
        int id,
        Optional<StreamHeader> header,
        long samples,
        double firstTime,
        double lastTime,
        double lastOffset,
        boolean ended) {}
