package hiplevel.session;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.imu.Placement;
import hiplevel.kinematics.slip.Slip;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import java.util.List;
import java.util.Optional;

/** What a slipped sensor leaves out: the rows that rest on it while nobody knows how it sits. */
final class Slipped {
    static final String RULE = "slipped";

    private Slipped() {}

    static Trial leftOut(Trial trial, List<Slip> slips) {
        return slips.isEmpty()
                ? trial
                : new Trial(
                        trial.exercise(),
                        trial.declared(),
                        trial.fromMicros(),
                        trial.toMicros(),
                        trial.repetitions().stream()
                                .map(r -> judged(r, slips))
                                .toList(),
                        trial.contacts());
    }

    private static Repetition judged(Repetition r, List<Slip> slips) {
        Optional<Slip> spoilt = slips.stream()
                .filter(slip -> restsOn(r, slip.placement()))
                .filter(slip -> slip.spoils(r.startMicros(), r.endMicros()))
                .findFirst();
        if (spoilt.isEmpty() || !r.accepted()) {
            return r;
        }
        String reason = ENGLISH.say("excluded.slipped", Notes.spoken(spoilt.get().placement()));
        return new Repetition(
                r.number(),
                r.exercise(),
                r.side(),
                r.startMicros(),
                r.pauseStartMicros(),
                r.turnMicros(),
                r.pauseEndMicros(),
                r.endMicros(),
                Optional.of(new Excluded(RULE, reason)));
    }

    /** A pelvis bears on every row, a leg's sensor on that leg's and on those of both. */
    private static boolean restsOn(Repetition r, Placement placement) {
        return placement.side().isEmpty() || r.side().isEmpty() || r.side().equals(placement.side());
    }
}
