package hiplevel.recording;

import java.util.List;

/**
 * What reading a recording told beside the samples, which went to the sink.
 *
 * @param warnings what was passed over and what to do about it, one sentence each
 */
public record ReadResult(WearingFacts facts, List<String> warnings) {
    public ReadResult {
        warnings = List.copyOf(warnings);
    }
}
