package hiplevel.desktop.align;

import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.desktop.capture.board.SensorShot;
import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.AskedMovement;
import hiplevel.session.live.LiveAlignment;
import hiplevel.words.Saying;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far the alignment is, as the live session tells it. What was once done stays done: a look at the past may not find
 * again what an earlier one found. Only what the sensors that are heard can tell is asked for; before any is heard, all.
 */
final class AlignProgress {
    private final Map<AlignStep, Integer> done = new EnumMap<>(AlignStep.class);
    private Set<AlignStep> asked = EnumSet.allOf(AlignStep.class);
    private List<Saying> lacking = List.of();
    private List<Saying> advice = List.of();
    private boolean passed;

    /** Takes what is known now. */
    void look(BodyShot body, LiveAlignment alignment, List<SensorShot> sensors) {
        if (!sensors.isEmpty()) {
            worn(sensors);
        }
        // standing comes first: later, standing still between movements counts for nothing new
        int stood = (int) Math.min(AlignStep.STAND.wanted(), Math.floor(body.stillSeconds()));
        done.put(AlignStep.STAND, standing() ? stood : AlignStep.STAND.wanted());
        for (AlignStep step : AlignStep.values()) {
            if (step != AlignStep.STAND) {
                done.merge(step, alignment.count(step.kind(), step.side()), Math::max);
            }
        }
        passed = alignment.passed();
        advice = alignment.advice();
    }

    private boolean standing() {
        return done(AlignStep.STAND) < AlignStep.STAND.wanted();
    }

    private void worn(List<SensorShot> sensors) {
        Set<Placement> worn = EnumSet.noneOf(Placement.class);
        for (SensorShot sensor : sensors) {
            // shanks are aligned for the report, from what the others tell
            sensor.sensor()
                    .placement()
                    .filter(p -> sensor.used() || p.isShank())
                    .ifPresent(worn::add);
        }
        List<AskedMovement> movements = AskedMovement.of(worn);
        Set<AlignStep> steps = EnumSet.noneOf(AlignStep.class);
        for (AlignStep step : AlignStep.values()) {
            boolean standing = step == AlignStep.STAND && !movements.isEmpty();
            if (standing || movements.contains(new AskedMovement(step.kind(), step.side()))) {
                steps.add(step);
            }
        }
        asked = steps;
        lacking = AskedMovement.lacking(worn);
    }

    int done(AlignStep step) {
        return done.getOrDefault(step, 0);
    }

    boolean isAsked(AlignStep step) {
        return asked.contains(step);
    }

    /** Whether nothing that is worn can be aligned. */
    boolean cannot() {
        return asked.isEmpty();
    }

    /** Sentences on what to do, and on what cannot be aligned by these movements, with what to add. */
    List<Saying> advice() {
        // who has nothing to align need not stand still for it
        if (cannot()) {
            return lacking;
        }
        // nothing but how far it leans tells the hinge of a lone pelvis from a squat
        Stream<Saying> deep = isOpen(AlignStep.HINGES) && !standing() && asked.size() == 2
                ? Stream.of(Saying.of("desktop.align.deep-hinges"))
                : Stream.empty();
        return Stream.of(advice.stream(), deep, lacking.stream())
                .flatMap(each -> each)
                .toList();
    }

    private boolean isOpen(AlignStep step) {
        return isAsked(step) && done(step) < step.wanted();
    }

    /** The one that was begun last, else the first that is not done; empty when all are: people do as they like. */
    Optional<AlignStep> now() {
        Optional<AlignStep> begun = Optional.empty();
        for (AlignStep step : AlignStep.values()) {
            if (!standing() && done(step) > 0 && isOpen(step)) {
                begun = Optional.of(step);
            }
        }
        if (begun.isPresent()) {
            return begun;
        }
        for (AlignStep step : AlignStep.values()) {
            if (isOpen(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Whether verdicts may rest on it. */
    boolean passed() {
        return passed;
    }
}
