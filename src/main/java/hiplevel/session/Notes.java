package hiplevel.session;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Wearing;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.kinematics.slip.Slip;
import hiplevel.repetition.recognition.Guess;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collects what could not be assessed and what to know about a recording, each sentence once. */
final class Notes {
    /** Standing still and one repetition take longer. */
    private static final long SHORT_MICROS = 5_000_000;
    /** A sensor that recorded less than this share of the recording is named. */
    private static final double PART = 0.9;
    /** What the virtual wearer's sensors call their device. */
    private static final String SIMULATED = "simulated";

    private final Set<Saying> sentences = new LinkedHashSet<>();
    private boolean missed;

    void say(Saying sentence) {
        sentences.add(sentence);
    }

    List<Saying> sentences() {
        return new ArrayList<>(sentences);
    }

    /** Simulated data are called simulated wherever they go. */
    void origin(List<SensorTrack> tracks) {
        if (tracks.stream().anyMatch(t -> t.sensor().device().equals(SIMULATED))) {
            say(Saying.of("note.simulated"));
        }
    }

    /** What the worn sensors cannot see. */
    void worn(Set<Placement> usable, List<SensorTrack> tracks) {
        if (usable.isEmpty()) {
            boolean named = tracks.stream()
                    .flatMap(t -> t.sensor().placement().stream())
                    .anyMatch(p -> p == Placement.PELVIS || p.isThigh());
            say(Saying.of(named ? "note.none-usable" : "note.no-sensor"));
            return;
        }
        if (!usable.contains(Placement.PELVIS)) {
            say(Saying.of("note.no-pelvis"));
        }
        for (Side side : Side.values()) {
            if (!usable.contains(Placement.thigh(side))) {
                say(Saying.of("note.no-thigh", side.saying()));
            }
        }
        for (Side side : Side.values()) {
            boolean thigh = usable.contains(Placement.thigh(side));
            boolean shank = usable.contains(Placement.shank(side));
            if (thigh && !shank) {
                say(Saying.of("note.no-shank", side.saying()));
            } else if (shank && !thigh) {
                say(Saying.of("note.lone-shank", side.saying()));
            }
        }
    }

    void invalid(DataQuality quality) {
        say(Saying.of("note.invalid", quality.sensor().saying(), Saying.clauses(quality.reasons())));
    }

    /** A recording too short to hold anything, and sensors that recorded only a part of it; times in µs. */
    void length(List<SensorTrack> tracks, long start, long end) {
        if (end - start < SHORT_MICROS) {
            say(Saying.of("note.short", seconds(end - start)));
        }
        for (SensorTrack track : tracks) {
            long[] time = track.samples().timeMicros();
            Optional<Placement> placement = track.sensor().placement();
            if (placement.isPresent()
                    && time.length > 1
                    && time[time.length - 1] - time[0] < (end - start) * PART
                    && end - start >= SHORT_MICROS) {
                say(Saying.of(
                        "note.part",
                        placement.get().saying(),
                        seconds(time[0] - start),
                        seconds(time[time.length - 1] - start),
                        seconds(end - start)));
            }
        }
    }

    private static Saying seconds(long micros) {
        return Saying.number(micros * 1e-6, 1);
    }

    void ambiguousSerial(String serial) {
        say(Saying.of("note.ambiguous-serial", serial));
    }

    void attitudeOnly(Placement placement) {
        say(Saying.of("note.attitude-only", placement.saying()));
    }

    void tellsTooLittle(Placement placement) {
        say(Saying.of("note.tells-too-little", placement.saying()));
    }

    void unmoved(Placement placement) {
        say(Saying.of("note.unmoved", placement.saying()));
    }

    void twins(List<Placement> two) {
        say(Saying.of("note.twins", two.get(0).saying(), two.get(1).saying()));
    }

    /** What to know of the trials found with the sensors worn. */
    void found(List<Trial> trials, Set<Placement> worn) {
        List<Side> thighs = Arrays.stream(Side.values())
                .filter(s -> worn.contains(Placement.thigh(s)))
                .toList();
        if (trials.isEmpty() && !missed) {
            say(Saying.of(thighs.isEmpty() ? "note.nothing-found.pelvis" : "note.nothing-found"));
        }
        boolean squats = trials.stream().anyMatch(t -> t.exercise().drive() == Drive.STANCE_THIGH_FLEXION);
        if (squats && thighs.size() == 1) {
            say(Saying.of("note.one-thigh", thighs.get(0).saying()));
        }
    }

    void alignment(Alignment alignment) {
        if (alignment.standing().isEmpty()) {
            say(Saying.of("note.no-still-phase"));
        }
        for (SegmentAlignment segment : alignment.segments().values()) {
            Saying sensor = segment.placement().saying();
            if (segment.method() == SegmentAlignment.Method.NONE) {
                say(Saying.of("note.not-aligned", sensor));
            } else if (segment.method() == SegmentAlignment.Method.OWN_REPETITIONS) {
                say(Saying.of("note.own-repetitions", sensor));
            }
            for (Gate gate : segment.gates()) {
                if (!gate.passed()) {
                    say(Saying.of(
                            "note.gate",
                            sensor,
                            gate.name(),
                            number(gate.value()),
                            number(gate.limit()),
                            gate.advice().orElseThrow()));
                }
            }
        }
    }

    /** Nobody named the exercise: what it was taken for, how surely, and what else it looked like. */
    void recognised(Guess guess) {
        Saying name = guess.exercise().orElseThrow().words();
        List<Saying> others = guess.others().entrySet().stream()
                .map(e ->
                        Saying.of("note.recognised.other", Saying.word("exercise", e.getKey()), percent(e.getValue())))
                .toList();
        String key = others.isEmpty() ? "note.recognised" : "note.recognised.or";
        say(Saying.of(key, name, percent(guess.confidence()), Saying.list(others)));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    void slipped(Slip slip, TimeGrid grid) {
        say(Saying.of(
                switch (slip.known()) {
                    case BEFORE_AND_AFTER -> "note.slipped.anew";
                    case BEFORE -> "note.slipped.before";
                    case AFTER -> "note.slipped.after";
                },
                slip.placement().saying(),
                seconds(slip.lastSeatedMicros() - grid.startMicros()),
                seconds(slip.firstMovedMicros() - grid.startMicros()),
                String.valueOf(Math.round(Math.toDegrees(slip.angle())))));
    }

    void unknownExercise(String name) {
        say(Saying.of("note.unknown-exercise", name));
    }

    void noRepetitions(Exercise exercise) {
        missed = true;
        say(Saying.of("note.no-repetitions", exercise.words()));
    }

    void sensorsLacking(Exercise exercise) {
        missed = true;
        List<Saying> sets = exercise.wearing().enough().stream()
                .map(set -> Saying.and(set.stream().sorted().map(Notes::worn).toList()))
                .toList();
        say(Saying.of("note.sensors-lacking", exercise.words(), new Saying.Joined("list.or", sets)));
    }

    private static Saying worn(Wearing.Worn sensor) {
        return Saying.of("worn." + sensor.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Saying number(double value) {
        return Saying.number(value, 2);
    }
}
