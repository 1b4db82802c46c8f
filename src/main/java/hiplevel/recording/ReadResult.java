package hiplevel.recording;

import hiplevel.recording.edits.Edits;
import hiplevel.words.Saying;
import java.util.List;

/**
 * What reading a recording told beside the samples, which went to the sink.
 *
 * @param edits what people corrected by hand, kept beside the recording
 * @param warnings what was passed over and what to do about it, one sentence each
 */
public record ReadResult(WearingFacts facts, Edits edits, List<Saying> warnings) {
    public ReadResult {
        warnings = List.copyOf(warnings);
    }

    /** Of a recording as it is. */
    ReadResult(WearingFacts facts, List<Saying> warnings) {
        this(facts, Edits.NONE, warnings);
    }
}
