package hiplevel.session;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.exercise.Exercise;
import hiplevel.imu.DataQuality;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects what could not be assessed and what to know about a recording, each sentence once. */
final class Notes {
    /** What the virtual wearer's sensors call their device. */
    private static final String SIMULATED = "simulated";

    private final Set<String> sentences = new LinkedHashSet<>();

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
    void worn(Set<Placement> usable) {
        if (usable.isEmpty()) {
            say(ENGLISH.say("note.no-sensor"));
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
    }

    void invalid(DataQuality quality) {
        say(ENGLISH.say("note.invalid", quality.sensor().name(), String.join("; ", quality.reasons())));
    }

    void unusedShank(Placement placement) {
        say(ENGLISH.say("note.shank", spoken(placement)));
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

    void unknownExercise(String name) {
        say(ENGLISH.say("note.unknown-exercise", name));
    }

    void noRepetitions(Exercise exercise) {
        say(ENGLISH.say("note.no-repetitions", exercise.words()));
    }

    void nothingFound() {
        say(ENGLISH.say("note.nothing-found"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String spoken(Placement placement) {
        return placement.word().replace('-', ' ');
    }
}
