package hiplevel.desktop.live;

import hiplevel.desktop.capture.board.ToldRepetition;
import hiplevel.desktop.sound.Voice;
import hiplevel.desktop.visit.Announcer;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Guidance;
import hiplevel.desktop.visit.Task;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A battery that is led through while it is watched; it outlives the view, which goes when the sensors are aligned again. */
final class Led {
    private final Guidance guidance;
    private String exercise = "";
    private Optional<Moving> view = Optional.empty();

    /** @param nanos the clock of countdowns and rests */
    Led(Battery battery, Voice voice, LongSupplier nanos) {
        guidance = new Guidance(
                battery,
                Announcer.by(voice),
                new Guidance.Listener() {
                    @Override
                    public void begins(Task task) {
                        exercise = task.exercise();
                        view.ifPresent(v -> v.begins(task));
                    }

                    @Override
                    public void ends(Task task) {
                        exercise = "";
                        view.ifPresent(v -> v.ends(task));
                    }

                    @Override
                    public void finished() {
                        // the recording goes on until somebody ends it: of the last task something may still be said
                    }
                },
                nanos);
    }

    /** Tasks begin and end there from now on. */
    void shownBy(Moving moving) {
        view = Optional.of(moving);
    }

    Guidance guidance() {
        return guidance;
    }

    /** Only what counts, of the task that is on. */
    void told(ToldRepetition told) {
        var repetition = told.measured().repetition();
        if (repetition.accepted() && repetition.exercise().name().equals(exercise)) {
            guidance.repetition(repetition.side());
        }
    }
}
