package hiplevel.session;

import hiplevel.exercise.Exercise;
import hiplevel.kinematics.HeadingPlan;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import java.util.ArrayList;
import java.util.List;

/** One exercise in one recording, cut but not yet measured. Times in µs. */
record Trial(
        Exercise exercise,
        boolean declared,
        long fromMicros,
        long toMicros,
        List<Repetition> repetitions,
        List<Contact> contacts) {
    /** A bout ends where nobody stepped for so long. */
    private static final long LONGEST_STRIDE_MICROS = 3_000_000;

    private static final long USUAL_STRIDE_MICROS = 1_100_000;

    /** Where headings are put back: at the start of every repetition, over every stride of walking. */
    static HeadingPlan headings(List<Trial> trials) {
        List<HeadingPlan.Span> spans = new ArrayList<>();
        List<HeadingPlan.Walk> walks = new ArrayList<>();
        for (Trial trial : trials) {
            if (trial.exercise.isGait()) {
                walks.addAll(trial.walks());
            } else {
                trial.repetitions.forEach(r -> spans.add(new HeadingPlan.Span(r.startMicros(), r.endMicros())));
            }
        }
        return new HeadingPlan(spans, walks);
    }

    private List<HeadingPlan.Walk> walks() {
        List<HeadingPlan.Walk> walks = new ArrayList<>();
        List<Contact> bout = new ArrayList<>();
        for (Contact contact : contacts) {
            if (!bout.isEmpty()
                    && contact.timeMicros() - bout.get(bout.size() - 1).timeMicros() > LONGEST_STRIDE_MICROS) {
                walks.add(walk(bout));
                bout.clear();
            }
            bout.add(contact);
        }
        if (!bout.isEmpty()) {
            walks.add(walk(bout));
        }
        return walks;
    }

    private static HeadingPlan.Walk walk(List<Contact> bout) {
        List<Long> strides = new ArrayList<>();
        for (int i = 0; i < bout.size(); i++) {
            for (int k = i + 1; k < bout.size(); k++) {
                Contact a = bout.get(i);
                Contact b = bout.get(k);
                if (a.side() == b.side() && a.event() == b.event()) {
                    strides.add(b.timeMicros() - a.timeMicros());
                    break;
                }
            }
        }
        strides.sort(null);
        long stride = strides.isEmpty() ? USUAL_STRIDE_MICROS : strides.get(strides.size() / 2);
        return new HeadingPlan.Walk(
                bout.get(0).timeMicros() - stride / 2, bout.get(bout.size() - 1).timeMicros() + stride / 2, stride);
    }
}
