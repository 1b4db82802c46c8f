package hiplevel.desktop.align;

import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.session.live.LiveAlignment;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the alignment is, as the live session tells it. What was once done stays done: a look at the past may not find
 * again what an earlier one found.
 */
final class AlignProgress {
    private final Map<AlignStep, Integer> done = new EnumMap<>(AlignStep.class);
    private boolean passed;

    /** Takes what is known now. */
    void look(BodyShot body, LiveAlignment alignment) {
        // standing comes first: later, standing still between movements counts for nothing new
        int stood = (int) Math.min(AlignStep.STAND.wanted(), Math.floor(body.stillSeconds()));
        boolean standing = done(AlignStep.STAND) < AlignStep.STAND.wanted();
        done.put(AlignStep.STAND, standing ? stood : AlignStep.STAND.wanted());
        for (AlignStep step : AlignStep.values()) {
            if (step != AlignStep.STAND) {
                done.merge(step, alignment.count(step.kind(), step.side()), Math::max);
            }
        }
        passed = alignment.passed();
    }

    int done(AlignStep step) {
        return done.getOrDefault(step, 0);
    }

    boolean isDone(AlignStep step) {
        return done(step) >= step.wanted();
    }

    /** The one that was begun last, else the first that is not done; empty when all are: people do as they like. */
    Optional<AlignStep> now() {
        Optional<AlignStep> begun = Optional.empty();
        for (AlignStep step : AlignStep.values()) {
            if (isDone(AlignStep.STAND) && done(step) > 0 && !isDone(step)) {
                begun = Optional.of(step);
            }
        }
        if (begun.isPresent()) {
            return begun;
        }
        for (AlignStep step : AlignStep.values()) {
            if (!isDone(step)) {
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
