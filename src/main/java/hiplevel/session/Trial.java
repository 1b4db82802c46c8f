package hiplevel.session;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.kinematics.HeadingPlan;
import hiplevel.kinematics.slip.Slip;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.recognition.Guess;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One exercise in one recording, cut but not yet measured. Times in µs.
 *
 * @param guess how sure the program is of the exercise, when nobody said
 */
record Trial(
        Exercise exercise,
        boolean declared,
        long fromMicros,
        long toMicros,
        List<Repetition> repetitions,
        List<Contact> contacts,
        Optional<Guess> guess) {
    /** A bout ends where nobody stepped for so long. */
    private static final long LONGEST_STRIDE_MICROS = 3_000_000;

    private static final long USUAL_STRIDE_MICROS = 1_100_000;

    Trial with(Guess how) {
        return new Trial(exercise, declared, fromMicros, toMicros, repetitions, contacts, Optional.of(how));
    }

    /** Where headings are put back: at the start of every repetition, over every stride of walking. */
    static HeadingPlan headings(List<Trial> trials) {
        List<HeadingPlan.Span> spans = new ArrayList<>();
        List<HeadingPlan.Walk> walks = new ArrayList<>();
        for (Trial trial : trials) {
            if (trial.exercise.isGait()) {
                walks.addAll(trial.walks());
            } else {
                trial.repetitions.forEach(r -> spans.add(span(r)));
            }
        }
        return new HeadingPlan(spans, walks);
    }

    /** A repetition begins from a straight leg, but for one that rises from a bent leg and is straight at its turn. */
    private static HeadingPlan.Span span(Repetition r) {
        boolean rises = r.exercise().drive() == Drive.STANCE_THIGH_EXTENSION;
        return new HeadingPlan.Span(r.startMicros(), r.endMicros(), rises ? r.turnMicros() : r.startMicros());
    }

    /** With the rows left out that rest on a slipped sensor while nobody knows how it sits. */
    Trial without(List<Slip> slips) {
        return slips.isEmpty()
                ? this
                : with(repetitions.stream().map(r -> judged(r, slips)).toList());
    }

    /** With its repetitions looked at again. */
    Trial with(List<Repetition> judged) {
        return new Trial(exercise, declared, fromMicros, toMicros, judged, contacts, guess);
    }

    private static Repetition judged(Repetition r, List<Slip> slips) {
        Optional<Slip> spoilt = slips.stream()
                .filter(slip -> restsOn(r, slip.placement()))
                .filter(slip -> slip.spoils(r.startMicros(), r.endMicros()))
                .findFirst();
        if (spoilt.isEmpty() || !r.accepted()) {
            return r;
        }
        Saying reason = Saying.of("excluded.slipped", spoilt.get().placement().saying());
        return r.excluded(new Excluded("slipped", reason));
    }

    /** A pelvis bears on every row, a leg's sensor on that leg's and on those of both. */
    private static boolean restsOn(Repetition r, Placement placement) {
        return placement.side().isEmpty() || r.side().isEmpty() || r.side().equals(placement.side());
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
