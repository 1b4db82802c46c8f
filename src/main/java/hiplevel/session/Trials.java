package hiplevel.session;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.gait.Gait;
import hiplevel.repetition.gait.GaitSegmentation;
import hiplevel.repetition.squat.SquatSegmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which exercises a recording holds: as the user said, else as the recording declares, else as the motion shows. */
final class Trials {
    private final WearingFacts facts;
    private final SessionSettings settings;
    private final Notes notes;

    Trials(WearingFacts facts, SessionSettings settings, Notes notes) {
        this.facts = facts;
        this.settings = settings;
        this.notes = notes;
    }

    /** Those with at least one repetition or contact, in the order of the declarations, else of the catalogue. */
    List<Trial> of(BodyMotion motion) {
        long start = motion.grid().startMicros();
        long end = motion.grid().micros(motion.grid().count() - 1);
        List<Trial> trials = new ArrayList<>();
        if (settings.exercise().isPresent()) {
            Exercise exercise =
                    settings.catalogue().named(settings.exercise().get()).orElseThrow();
            cut(motion, exercise, true, Optional.empty(), start, end)
                    .ifPresentOrElse(trials::add, () -> missed(motion, exercise));
        } else if (!facts.trials().isEmpty()) {
            for (WearingFacts.DeclaredTrial declared : facts.trials()) {
                Optional<Exercise> exercise = settings.catalogue().named(declared.exercise());
                if (exercise.isEmpty()) {
                    notes.unknownExercise(declared.exercise());
                    continue;
                }
                cut(motion, exercise.get(), true, declared.side(), declared.fromMicros(), declared.toMicros())
                        .ifPresentOrElse(trials::add, () -> missed(motion, exercise.get()));
            }
        } else {
            for (Exercise exercise : List.of(Catalogue.SINGLE_LEG_SQUAT, Catalogue.WALKING, Catalogue.RUNNING)) {
                cut(motion, exercise, false, Optional.empty(), start, end).ifPresent(trials::add);
            }
        }
        return trials;
    }

    /** With the pelvis alone another sentence says why. */
    private void missed(BodyMotion motion, Exercise exercise) {
        if (!motion.thighs().isEmpty()) {
            notes.noRepetitions(exercise);
        }
    }

    private Optional<Trial> cut(
            BodyMotion motion, Exercise exercise, boolean declared, Optional<Side> side, long from, long to) {
        boolean squats = exercise.drive() == Drive.STANCE_THIGH_FLEXION;
        if (squats && motion.thighs().isEmpty() && facts.trials().isEmpty()) {
            // a pelvis alone bows alike in hinges, squats on two legs and squats on one
            return Optional.empty();
        }
        Trial trial = switch (exercise.drive()) {
            case STANCE_THIGH_FLEXION ->
                new Trial(
                        exercise,
                        declared,
                        from,
                        to,
                        SquatSegmentation.segment(
                                motion,
                                exercise,
                                side.or(settings::side),
                                from,
                                to,
                                settings.algorithms().segmentation()),
                        List.of());
            case GAIT_CYCLES -> walking(motion, exercise, declared, from, to);
            default -> new Trial(exercise, declared, from, to, List.of(), List.of());
        };
        boolean empty = trial.repetitions().isEmpty() && trial.contacts().isEmpty();
        return empty ? Optional.empty() : Optional.of(declared ? trial : tight(trial));
    }

    private Trial walking(BodyMotion motion, Exercise exercise, boolean declared, long from, long to) {
        Gait gait = GaitSegmentation.segment(
                        motion, from, to, settings.algorithms().segmentation())
                .of(exercise);
        if (declared || !gait.contacts().isEmpty()) {
            gait.notes().forEach(notes::say);
        }
        List<Repetition> stances = gait.stances().stream()
                .filter(s -> settings.side().isEmpty() || s.isOf(settings.side().get()))
                .toList();
        return new Trial(exercise, declared, from, to, stances, gait.contacts());
    }

    /** A recognised trial lasts from its first repetition or contact to its last. */
    private static Trial tight(Trial trial) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (Repetition r : trial.repetitions()) {
            from = Math.min(from, r.startMicros());
            to = Math.max(to, r.endMicros());
        }
        for (Contact c : trial.contacts()) {
            from = Math.min(from, c.timeMicros());
            to = Math.max(to, c.timeMicros());
        }
        return new Trial(trial.exercise(), trial.declared(), from, to, trial.repetitions(), trial.contacts());
    }
}
