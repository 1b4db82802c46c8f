package hiplevel.session;

import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Contact;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.words.Saying;
import java.util.List;

/**
 * One recording, analysed.
 *
 * @param name of its file or folder, without a path
 * @param startMicros its earliest sample: zero of all times that people read
 * @param edits what was corrected by hand, applied or not
 * @param notes what could not be assessed and what to know
 */
public record RecordingResult(
        String name,
        long startMicros,
        long endMicros,
        WearingFacts facts,
        List<DataQuality> dataQuality,
        List<SegmentAlignment> alignment,
        List<Activity> activities,
        BodyMotion motion,
        List<TrialResult> trials,
        List<Contact> contacts,
        List<AppliedEdit> edits,
        List<Saying> notes) {

    /** Of a recording that nobody edited. */
    public RecordingResult(
            String name,
            long startMicros,
            long endMicros,
            WearingFacts facts,
            List<DataQuality> dataQuality,
            List<SegmentAlignment> alignment,
            List<Activity> activities,
            BodyMotion motion,
            List<TrialResult> trials,
            List<Contact> contacts,
            List<Saying> notes) {
        this(
                name,
                startMicros,
                endMicros,
                facts,
                dataQuality,
                alignment,
                activities,
                motion,
                trials,
                contacts,
                List.of(),
                notes);
    }
}
