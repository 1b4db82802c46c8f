package hiplevel.session;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.recognition.Guess;
import hiplevel.repetition.recognition.Recognition;
import hiplevel.repetition.segmentation.Cut;
import hiplevel.repetition.segmentation.Segmentation;
import hiplevel.session.placement.ThighSides;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which exercises a recording holds: as the user said, else as the recording declares, else as the motion shows. */
final class Trials {
    private final WearingFacts facts;
    private final SessionSettings settings;
    private final Notes notes;
    private final Segmentation.Context context;
    private final boolean recognition;
    private final boolean corrected;

    /**
     * How trials are found.
     *
     * @param activities what the alignment found in the recording
     * @param recognition whether an exercise that nobody named is recognised, for which the recording must be whole
     * @param corrected whether somebody corrected repetitions by hand: then those of both legs are found where that can be
     *     told, also if one leg alone is asked for, since any of them may now be that leg's
     */
    Trials(
            WearingFacts facts,
            SessionSettings settings,
            List<Activity> activities,
            boolean recognition,
            boolean corrected,
            Notes notes) {
        this.corrected = corrected;
        this.facts = facts;
        this.settings = settings;
        this.notes = notes;
        this.recognition = recognition;
        context = new Segmentation.Context(activities, settings.algorithms().segmentation());
    }

    /** Those with at least one repetition or contact, in the order of the declarations, else of the catalogue. */
    List<Trial> of(BodyMotion motion) {
        long start = motion.grid().startMicros();
        long end = motion.grid().micros(motion.grid().count() - 1);
        List<Trial> trials = new ArrayList<>();
        ThighSides sides = new ThighSides(motion, context);
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
                sides.declared(exercise.get(), declared);
                if (isOfLegNotAskedFor(declared)) {
                    missed(motion, exercise.get());
                    continue;
                }
                cut(motion, exercise.get(), true, declared.side(), declared.fromMicros(), declared.toMicros())
                        .ifPresentOrElse(trials::add, () -> missed(motion, exercise.get()));
            }
        } else {
            trials.addAll(recognised(motion, start, end));
        }
        trials.forEach(trial -> sides.walked(trial.contacts()));
        sides.contradiction().ifPresent(notes::say);
        return trials;
    }

    /**
     * What the motion looks like, and walking wherever somebody walks. Where it looks like nothing known, single-leg squats
     * are looked for: they are told from the body going down on one leg, however unusual they look.
     */
    private List<Trial> recognised(BodyMotion motion, long start, long end) {
        List<Trial> trials = new ArrayList<>();
        List<Guess> guesses =
                recognition ? Recognition.in(motion, context.activities(), settings.catalogue()) : List.of();
        for (Guess guess : guesses) {
            Exercise exercise = guess.exercise().orElseThrow();
            if (exercise.wearing().suffices(worn(motion))) {
                cut(motion, exercise, false, Optional.empty(), guess.fromMicros(), guess.toMicros())
                        .map(trial -> trial.with(guess))
                        .ifPresent(trials::add);
            }
        }
        if (trials.isEmpty()) {
            cut(motion, Catalogue.SINGLE_LEG_SQUAT, false, Optional.empty(), start, end)
                    .ifPresent(trials::add);
        }
        for (Exercise gait : List.of(Catalogue.WALKING, Catalogue.RUNNING)) {
            cut(motion, gait, false, Optional.empty(), start, end).ifPresent(trials::add);
        }
        trials.forEach(t -> t.guess().ifPresent(notes::recognised));
        return trials;
    }

    /** With the pelvis alone another sentence says why. */
    private void missed(BodyMotion motion, Exercise exercise) {
        if (!motion.thighs().isEmpty() || !isLegDriven(exercise)) {
            notes.noRepetitions(exercise);
        }
    }

    /** Nor can a repetition of it have become the other leg's. */
    private boolean isOfLegNotAskedFor(WearingFacts.DeclaredTrial declared) {
        return !corrected
                && declared.side()
                        .flatMap(did -> settings.side().filter(asked -> asked != did))
                        .isPresent();
    }

    private static boolean isLegDriven(Exercise exercise) {
        return exercise.drive() == Drive.STANCE_THIGH_FLEXION || exercise.isGait();
    }

    private Optional<Trial> cut(
            BodyMotion motion, Exercise exercise, boolean declared, Optional<Side> side, long from, long to) {
        if (!exercise.wearing().suffices(worn(motion))) {
            notes.sensorsLacking(exercise);
            return Optional.empty();
        }
        boolean squats = exercise.drive() == Drive.STANCE_THIGH_FLEXION;
        if (squats && motion.thighs().isEmpty() && facts.trials().isEmpty()) {
            // a pelvis alone bows alike in hinges, squats on two legs and squats on one
            return Optional.empty();
        }
        Cut cut = cutOf(motion, exercise, side, from, to);
        if (declared || !cut.isEmpty()) {
            cut.notes().forEach(notes::say);
        }
        Trial trial = new Trial(exercise, declared, from, to, cut.repetitions(), cut.contacts(), Optional.empty());
        return cut.isEmpty() ? Optional.empty() : Optional.of(declared ? trial : tight(trial));
    }

    private Cut cutOf(BodyMotion motion, Exercise exercise, Optional<Side> declared, long from, long to) {
        if (corrected && declared.isEmpty() && settings.side().isPresent()) {
            Cut ofBoth = Segmentation.cut(motion, exercise, Optional.empty(), from, to, context);
            if (!ofBoth.isEmpty()) {
                return ofBoth;
            }
        }
        return Segmentation.cut(motion, exercise, declared.or(settings::side), from, to, context);
    }

    private static Set<Placement> worn(BodyMotion motion) {
        Set<Placement> worn = EnumSet.noneOf(Placement.class);
        motion.pelvis().ifPresent(p -> worn.add(Placement.PELVIS));
        motion.thighs().keySet().forEach(side -> worn.add(Placement.thigh(side)));
        return worn;
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
        return new Trial(
                trial.exercise(), trial.declared(), from, to, trial.repetitions(), trial.contacts(), trial.guess());
    }
}
