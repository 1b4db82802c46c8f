package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.AskedMovement;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what an alignment still needs. */
final class Advice {
    private static final Set<Activity.Kind> ASKED_FOR = Collections.unmodifiableSet(
            EnumSet.of(Activity.Kind.HINGE, Activity.Kind.TWO_LEG_SQUAT, Activity.Kind.LEG_SWING));

    private Advice() {}

    /**
     * An alignment with what to do about it.
     *
     * @param worn sensors that are said to be worn
     * @param unmoved those of them that lay still while others moved
     * @param contradiction why they cannot sit where they are said to
     */
    static LiveAlignment on(
            Alignment found,
            boolean passed,
            Set<Placement> worn,
            Set<Placement> unmoved,
            Optional<Saying> contradiction) {
        List<SegmentAlignment> segments = List.copyOf(found.segments().values());
        boolean stood = found.standing().isPresent();
        if (contradiction.isPresent()) {
            return new LiveAlignment(stood, segments, false, List.of(contradiction.get()), movements(found));
        }
        List<Saying> advice = passed ? List.of() : missing(found, worn, unmoved);
        return new LiveAlignment(stood, segments, passed, advice, movements(found));
    }

    /** Those that are asked for. */
    static List<Activity> movements(Alignment found) {
        return found.activities().stream()
                .filter(a -> ASKED_FOR.contains(a.kind()))
                .toList();
    }

    private static List<Saying> missing(Alignment found, Set<Placement> worn, Set<Placement> unmoved) {
        List<Saying> advice = new ArrayList<>();
        if (found.standing().isEmpty()) {
            advice.add(Saying.of("live.stand-still"));
            return advice;
        }
        unmoved.forEach(p -> advice.add(Saying.of("note.unmoved", p.saying())));
        List<Placement> blind = worn.stream()
                .filter(p -> !unmoved.contains(p))
                .filter(p -> !found.segments().containsKey(p)
                        || found.segments().get(p).method() == Method.NONE)
                .toList();
        if (!blind.isEmpty()) {
            advice.add(Saying.of("live.not-aligned", list(blind), AskedMovement.words(blind)));
        }
        List<Placement> rough = found.segments().values().stream()
                .filter(s -> s.method() == Method.OWN_REPETITIONS)
                .map(SegmentAlignment::placement)
                .toList();
        if (!rough.isEmpty()) {
            advice.add(Saying.of("live.roughly-aligned", list(rough), AskedMovement.words(rough)));
        }
        for (SegmentAlignment segment : found.segments().values()) {
            segment.gates().stream().filter(g -> !g.passed()).forEach(g -> advice.add(gate(segment.placement(), g)));
        }
        return advice;
    }

    private static Saying gate(Placement placement, Gate gate) {
        return Saying.of(
                "note.gate",
                placement.saying(),
                gate.name(),
                Saying.number(gate.value(), 2),
                Saying.number(gate.limit(), 2),
                gate.advice().orElseThrow());
    }

    private static Saying list(Collection<Placement> placements) {
        return Saying.list(placements.stream().sorted().map(Placement::saying).toList());
    }
}
