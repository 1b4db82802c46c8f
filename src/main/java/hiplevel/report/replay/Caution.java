package hiplevel.report.replay;

import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.report.content.Answer;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.words.Saying;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why the values of a replay are to be trusted less than they look, or why there are none: the note that its report begins with. */
public final class Caution {
    private Caution() {}

    /** Empty where something was assessed from sensors that are aligned. */
    public static Optional<Saying> of(SessionResult session) {
        if (!Answer.anythingAssessed(session)) {
            return Optional.of(Answer.reasons(session).get(0));
        }
        return session.recordings().stream()
                .filter(r -> !r.alignment().stream().allMatch(SegmentAlignment::passed))
                .flatMap(Caution::notes)
                .findFirst();
    }

    /** But for what a person corrected: that stands in its row. */
    private static Stream<Saying> notes(RecordingResult recording) {
        Set<Saying> edits = recording.edits().stream().map(AppliedEdit::words).collect(Collectors.toSet());
        return recording.notes().stream().filter(note -> !edits.contains(note));
    }
}
