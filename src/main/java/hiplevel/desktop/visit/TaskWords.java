package hiplevel.desktop.visit;

import hiplevel.words.Saying;
import hiplevel.words.Words;

/** A task as people read it. */
public final class TaskWords {
    private TaskWords() {}

    /** {@code single-leg squat, left leg: 5 repetitions} */
    public static String of(Task task, Words words) {
        return words.say("desktop.session.task", what(task, words), amount(task, words));
    }

    /** {@code Single-leg squat, left leg} */
    public static String what(Task task, Words words) {
        String exercise = words.sentence(Saying.word("exercise", task.exercise()));
        return task.side()
                .map(side -> words.say("desktop.session.task.leg." + side.word(), exercise))
                .orElse(exercise);
    }

    public static String amount(Task task, Words words) {
        return words.count(
                task.amount() instanceof Amount.Seconds
                        ? "desktop.session.task.seconds"
                        : "desktop.session.task.repetitions",
                task.amount().number());
    }

    /** Beats and the rest before the next task, as far as there are any. */
    public static String between(Task task, boolean anotherFollows, Words words) {
        String rest = task.restSeconds() == 0 || !anotherFollows
                ? ""
                : words.say("desktop.session.task.rest", task.restSeconds());
        String beats = task.beatsPerMinute() == 0 ? "" : words.say("desktop.session.task.beats", task.beatsPerMinute());
        return rest.isEmpty() || beats.isEmpty() ? rest + beats : beats + ", " + rest;
    }
}
