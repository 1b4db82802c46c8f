package hiplevel.session;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what could not be assessed and what to know about a recording, each sentence once. */
final class Notes {
    /** Standing still and one repetition take longer. */
    private static final long SHORT_MICROS = 5_000_000;
    /** A sensor that recorded less than this share of the recording is named. */
    private static final double PART = 0.9;
    /** What the virtual wearer's sensors call their device. */
    private static final String SIMULATED = "simulated";

    private final Set<String> sentences = new LinkedHashSet<>();
    private boolean missed;

    void say(String sentence) {
        sentences.add(sentence);
    }

    List<String> sentences() {
        return new ArrayList<>(sentences);
    }

    /** Simulated data are called simulated wherever they go. */
    void origin(List<SensorTrack> tracks) {
        if (tracks.stream().anyMatch(t -> t.sensor().device().equals(SIMULATED))) {
            say(ENGLISH.say("note.simulated"));
        }
    }

    /** What the worn sensors cannot see. */
    void worn(Set<Placement> usable, List<SensorTrack> tracks) {
        if (usable.isEmpty()) {
            boolean named = tracks.stream()
                    .flatMap(t -> t.sensor().placement().stream())
                    .anyMatch(p -> p == Placement.PELVIS || p.isThigh());
            say(ENGLISH.say(named ? "note.none-usable" : "note.no-sensor"));
            return;
        }
        if (!usable.contains(Placement.PELVIS)) {
            say(ENGLISH.say("note.no-pelvis"));
        }
        for (Side side : Side.values()) {
            if (!usable.contains(Placement.thigh(side))) {
                say(ENGLISH.say("note.no-thigh", side.word()));
            }
        }
        for (Side side : Side.values()) {
            boolean thigh = usable.contains(Placement.thigh(side));
            boolean shank = usable.contains(Placement.shank(side));
            if (thigh && !shank) {
                say(ENGLISH.say("note.no-shank", side.word()));
            } else if (shank && !thigh) {
                say(ENGLISH.say("note.lone-shank", side.word()));
            }
        }
    }

    void invalid(DataQuality quality) {
        String sensor = quality.sensor()
                .placement()
                .map(Notes::spoken)
                .orElse(quality.sensor().name());
        say(ENGLISH.say("note.invalid", sensor, String.join("; ", quality.reasons())));
    }

    /** A recording too short to hold anything, and sensors that recorded only a part of it; times in µs. */
    void length(List<SensorTrack> tracks, long start, long end) {
        if (end - start < SHORT_MICROS) {
            say(ENGLISH.say("note.short", seconds(end - start)));
        }
        for (SensorTrack track : tracks) {
            long[] time = track.samples().timeMicros();
            Optional<Placement> placement = track.sensor().placement();
            if (placement.isPresent()
                    && time.length > 1
                    && time[time.length - 1] - time[0] < (end - start) * PART
                    && end - start >= SHORT_MICROS) {
                say(ENGLISH.say(
                        "note.part",
                        spoken(placement.get()),
                        seconds(time[0] - start),
                        seconds(time[time.length - 1] - start),
                        seconds(end - start)));
            }
        }
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.1f", micros * 1e-6);
    }

    void ambiguousSerial(String serial) {
        say(ENGLISH.say("note.ambiguous-serial", serial));
    }

    void attitudeOnly(Placement placement) {
        say(ENGLISH.say("note.attitude-only", spoken(placement)));
    }

    void tellsTooLittle(Placement placement) {
        say(ENGLISH.say("note.tells-too-little", spoken(placement)));
    }

    void unmoved(Placement placement) {
        say(ENGLISH.say("note.unmoved", spoken(placement)));
    }

    void twins(List<Placement> two) {
        say(ENGLISH.say("note.twins", spoken(two.get(0)), spoken(two.get(1))));
    }

    /** What to know of the trials found with the sensors worn. */
    void found(List<Trial> trials, Set<Placement> worn) {
        List<Side> thighs = Arrays.stream(Side.values())
                .filter(s -> worn.contains(Placement.thigh(s)))
                .toList();
        if (trials.isEmpty() && !missed) {
            say(ENGLISH.say(thighs.isEmpty() ? "note.nothing-found.pelvis" : "note.nothing-found"));
        }
        boolean squats = trials.stream().anyMatch(t -> t.exercise().drive() == Drive.STANCE_THIGH_FLEXION);
        if (squats && thighs.size() == 1) {
            say(ENGLISH.say("note.one-thigh", thighs.get(0).word()));
        }
    }

    void alignment(Alignment alignment) {
        if (alignment.standing().isEmpty()) {
            say(ENGLISH.say("note.no-still-phase"));
        }
        for (SegmentAlignment segment : alignment.segments().values()) {
            String sensor = spoken(segment.placement());
            if (segment.method() == SegmentAlignment.Method.NONE) {
                say(ENGLISH.say("note.not-aligned", sensor));
            } else if (segment.method() == SegmentAlignment.Method.OWN_REPETITIONS) {
                say(ENGLISH.say("note.own-repetitions", sensor));
            }
            for (Gate gate : segment.gates()) {
                if (!gate.passed()) {
                    say(ENGLISH.say(
                            "note.gate",
                            sensor,
                            gate.name(),
                            number(gate.value()),
                            number(gate.limit()),
                            gate.advice()));
                }
            }
        }
    }

    /** Nobody named the exercise: what it was taken for, how surely, and what else it looked like. */
    void recognised(Guess guess) {
        String name = guess.exercise().orElseThrow().words();
        String others = guess.others().entrySet().stream()
                .map(e -> ENGLISH.say("note.recognised.other", e.getKey(), percent(e.getValue())))
                .collect(Collectors.joining(", "));
        String key = others.isEmpty() ? "note.recognised" : "note.recognised.or";
        say(ENGLISH.say(key, name, percent(guess.confidence()), others));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    void slipped(Slip slip, TimeGrid grid) {
        say(ENGLISH.say(
                switch (slip.known()) {
                    case BEFORE_AND_AFTER -> "note.slipped.anew";
                    case BEFORE -> "note.slipped.before";
                    case AFTER -> "note.slipped.after";
                },
                spoken(slip.placement()),
                seconds(slip.lastSeatedMicros() - grid.startMicros()),
                seconds(slip.firstMovedMicros() - grid.startMicros()),
                String.valueOf(Math.round(Math.toDegrees(slip.angle())))));
    }

    void unknownExercise(String name) {
        say(ENGLISH.say("note.unknown-exercise", name));
    }

    void noRepetitions(Exercise exercise) {
        missed = true;
        say(ENGLISH.say("note.no-repetitions", exercise.words()));
    }

    void sensorsLacking(Exercise exercise) {
        missed = true;
        String sets = exercise.wearing().enough().stream()
                .map(set -> set.stream()
                        .sorted()
                        .map(w -> ENGLISH.say(
                                "worn." + w.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
        say(ENGLISH.say("note.sensors-lacking", exercise.words(), sets));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String spoken(Placement placement) {
        return placement.word().replace('-', ' ');
    }
}
