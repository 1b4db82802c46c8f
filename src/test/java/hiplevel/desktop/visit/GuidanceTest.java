package hiplevel.desktop.visit;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.sound.Phrase;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceTest {
    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);
    private static final long STEP_NANOS = 50_000_000;

    private final List<String> heard = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private long now = 1_234_567;
    private Guidance guidance;

    private final Announcer announcer = new Announcer() {
        @Override
        public void say(List<Phrase> phrases) {
            phrases.forEach(phrase -> heard.add(phrase.name()));
        }

        @Override
        public void tick() {
            heard.add("tick");
        }

        @Override
        public void beep() {
            heard.add("beep");
        }

        @Override
        public void highBeep() {
            heard.add("high");
        }
    };

    private final Guidance.Listener listener = new Guidance.Listener() {
        @Override
        public void begins(Task task) {
            told.add("begins " + task.side().map(Side::word).orElse("both"));
        }

        @Override
        public void ends(Task task) {
            told.add("ends " + task.side().map(Side::word).orElse("both"));
        }

        @Override
        public void finished() {
            told.add("finished");
        }
    };

    private void begin(Task... tasks) {
        guidance = new Guidance(new Battery("test", List.of(tasks)), announcer, listener, () -> now);
        guidance.begin();
    }

    private void pass(double seconds) {
        long end = now + Math.round(seconds * 1e9);
        while (now < end) {
            now = Math.min(end, now + STEP_NANOS);
            guidance.look();
        }
    }

    private static Task squats(Optional<Side> side, int repetitions, int rest, int beats) {
        return new Task("single-leg-squat", side, new Amount.Repetitions(repetitions), rest, beats);
    }

    @Test
    void aTaskIsAnnouncedCountedDownAndBegun() {
        begin(squats(LEFT, 5, 0, 0));
        assertThat(heard).containsExactly("single-leg-squat", "left-leg");
        pass(7.9);
        assertThat(guidance.phase()).isEqualTo(new Phase.GetReady(0, 1));
        assertThat(told).isEmpty();
        pass(0.1);
        assertThat(heard).containsExactly("single-leg-squat", "left-leg", "three", "two", "one", "begin");
        assertThat(told).containsExactly("begins left");
    }

    @Test
    void onlyRepetitionsOnTheTasksLegAreCounted() {
        begin(squats(LEFT, 3, 0, 0));
        guidance.repetition(LEFT);
        guidance.next();
        heard.clear();
        guidance.repetition(RIGHT);
        assertThat(guidance.phase()).isEqualTo(new Phase.Moving(0, 0));
        guidance.repetition(LEFT);
        guidance.repetition(LEFT);
        assertThat(guidance.phase()).isEqualTo(new Phase.Moving(0, 2));
        assertThat(heard).containsExactly("one", "last-one");
        guidance.repetition(LEFT);
        assertThat(guidance.phase()).isEqualTo(new Phase.Finished());
        assertThat(told).containsExactly("begins left", "ends left", "finished");
    }

    @Test
    void afterTheRestTheOtherLegIsAnnounced() {
        begin(squats(LEFT, 1, 20, 0), squats(RIGHT, 1, 0, 0));
        guidance.next();
        heard.clear();
        guidance.repetition(LEFT);
        assertThat(heard).containsExactly("high", "set-complete", "rest", "next-side");
        pass(12.5);
        assertThat(guidance.phase()).isEqualTo(new Phase.Resting(1, 8));
        heard.clear();
        pass(8);
        assertThat(heard).startsWith("single-leg-squat", "right-leg");
        pass(8);
        guidance.repetition(RIGHT);
        assertThat(told).containsExactly("begins left", "ends left", "begins right", "ends right", "finished");
    }

    @Test
    void aHeldPostureEndsByTheClock() {
        begin(new Task("trendelenburg-stance", LEFT, new Amount.Seconds(30), 0, 0));
        guidance.next();
        heard.clear();
        pass(29.9);
        assertThat(guidance.phase()).isEqualTo(new Phase.Timed(0, 1));
        assertThat(heard).containsExactly("halfway", "ten-seconds", "beep", "beep", "beep");
        pass(0.1);
        assertThat(heard).endsWith("high", "set-complete", "done");
        assertThat(told).containsExactly("begins left", "ends left", "finished");
    }

    @Test
    void theMetronomeBeatsAsOftenAsWasAskedAndOnlyWhileMoving() {
        begin(squats(Optional.empty(), 5, 0, 60));
        pass(8);
        assertThat(heard).doesNotContain("tick");
        pass(10.5);
        assertThat(heard.stream().filter("tick"::equals)).hasSize(11);
        guidance.stop();
        pass(5);
        assertThat(heard.stream().filter("tick"::equals)).hasSize(11);
        assertThat(told).containsExactly("begins both", "ends both", "finished");
    }

    @Test
    void aTaskCanBeDoneAgainWhileItLastsAndInTheRestAfterIt() {
        begin(squats(LEFT, 2, 30, 0), squats(RIGHT, 2, 0, 0));
        guidance.next();
        guidance.repetition(LEFT);
        guidance.again();
        assertThat(guidance.phase()).isEqualTo(new Phase.GetReady(0, Guidance.READY_SECONDS));
        guidance.next();
        assertThat(guidance.phase()).isEqualTo(new Phase.Moving(0, 0));
        guidance.next();
        assertThat(guidance.phase()).isEqualTo(new Phase.Resting(1, 30));
        guidance.again();
        assertThat(guidance.phase()).isEqualTo(new Phase.GetReady(0, Guidance.READY_SECONDS));
        assertThat(told).containsExactly("begins left", "ends left", "begins left", "ends left");
    }

    @Test
    void whatIsInterruptedIsEndedAndBegunAnewWhenSomebodyGoesOn() {
        Battery both = new Battery("test", List.of(squats(LEFT, 2, 30, 0), squats(RIGHT, 2, 0, 0)));
        guidance = new Guidance(both, announcer, listener, () -> now);
        guidance.begin();
        guidance.next();
        guidance.repetition(LEFT);
        guidance.interrupt();
        pass(600);
        assertThat(guidance.phase()).isEqualTo(new Phase.Waiting(0));
        guidance.begin();
        guidance.next();
        guidance.repetition(LEFT);
        guidance.repetition(LEFT);
        guidance.interrupt();
        assertThat(guidance.phase()).as("in the rest").isEqualTo(new Phase.Waiting(1));
        guidance.begin();
        guidance.interrupt();
        assertThat(guidance.phase()).as("while taking position").isEqualTo(new Phase.Waiting(1));
        assertThat(told).containsExactly("begins left", "ends left", "begins left", "ends left");
    }

    @Test
    void nothingHappensBeforeTheBeginningAndAfterTheEnd() {
        guidance = new Guidance(new Battery("test", List.of(squats(LEFT, 2, 30, 0))), announcer, listener, () -> now);
        pass(60);
        guidance.next();
        guidance.again();
        assertThat(guidance.phase()).isEqualTo(new Phase.Waiting(0));
        guidance.begin();
        guidance.stop();
        heard.clear();
        guidance.begin();
        guidance.next();
        guidance.repetition(LEFT);
        pass(60);
        assertThat(guidance.phase()).isEqualTo(new Phase.Finished());
        assertThat(heard).isEmpty();
        assertThat(told).containsExactly("finished");
    }

    @Test
    void whoUsesTheOtherLegIsToldOnceATaskAndUntilTheRightOneIsUsed() {
        begin(squats(LEFT, 5, 0, 0), squats(RIGHT, 5, 0, 0));
        guidance.uses(RIGHT);
        assertThat(guidance.otherLeg()).isEmpty();
        guidance.next();
        heard.clear();
        guidance.uses(RIGHT);
        assertThat(guidance.otherLeg()).isEqualTo(RIGHT);
        guidance.uses(Optional.empty());
        assertThat(guidance.otherLeg()).isEmpty();
        guidance.uses(RIGHT);
        assertThat(heard).containsExactly("other-leg", "left-leg");
        guidance.next();
        assertThat(guidance.otherLeg()).isEmpty();
        guidance.next();
        heard.clear();
        // of the task before
        guidance.uses(RIGHT);
        assertThat(guidance.otherLeg()).isEmpty();
        guidance.uses(LEFT);
        assertThat(heard).containsExactly("other-leg", "right-leg");
    }

    @Test
    void aTaskForBothLegsIsDoneOnEither() {
        begin(squats(Optional.empty(), 5, 0, 0));
        guidance.next();
        heard.clear();
        guidance.uses(RIGHT);
        assertThat(guidance.otherLeg()).isEmpty();
        assertThat(heard).isEmpty();
    }
}
