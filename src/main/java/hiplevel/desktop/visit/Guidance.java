package hiplevel.desktop.visit;

import hiplevel.desktop.sound.Phrase;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Leads through a battery: announces a task, counts down, counts repetitions or seconds, lets rest, goes on. Whoever owns it
 * calls {@link #look} some twenty times a second; all of one thread.
 */
public final class Guidance {
    /** To take position, and to hear what is to be done, before the first countdown. */
    static final int READY_SECONDS = 8;

    static final int COUNTDOWN = 3;
    private static final int TEN = 10;
    /** Of shorter ones the half needs no word. */
    private static final int LONG = 20;

    private static final double NANOS = 1e-9;
    private static final double A_MINUTE = 60;

    private final Battery battery;
    private final Announcer announcer;
    private final Listener listener;
    private final LongSupplier nanos;
    private Phase phase = new Phase.Waiting(0);
    private long since;
    private int secondsTold;
    private long beats;
    private boolean otherLegSaid;
    private Optional<Side> otherLeg = Optional.empty();

    /** Who does what a task needs: a trial begins and ends. */
    public interface Listener {
        /** The task is done from now on. */
        void begins(Task task);

        /** It is done no more. */
        void ends(Task task);

        /** All are done, or somebody stopped. */
        void finished();
    }

    /** @param nanos the only clock */
    public Guidance(Battery battery, Announcer announcer, Listener listener, LongSupplier nanos) {
        this.battery = battery;
        this.announcer = announcer;
        this.listener = listener;
        this.nanos = nanos;
    }

    public Battery battery() {
        return battery;
    }

    public Phase phase() {
        return phase;
    }

    /** Announces the first task, or the one that was interrupted; does nothing once begun. */
    public void begin() {
        if (phase instanceof Phase.Waiting waiting) {
            announce(waiting.next());
        }
    }

    /** Something comes in between, as aligning again: a task that is on is ended, and done anew after {@link #begin}. */
    public void interrupt() {
        if (isOn()) {
            int task = number();
            listener.ends(battery.tasks().get(task));
            enter(new Phase.Waiting(task));
        } else if (phase instanceof Phase.GetReady ready) {
            enter(new Phase.Waiting(ready.task()));
        } else if (phase instanceof Phase.Resting resting) {
            enter(new Phase.Waiting(resting.next()));
        }
    }

    /** Goes on with what is next: from a rest to its task, from a task to its end. */
    public void next() {
        if (phase instanceof Phase.Resting resting) {
            announce(resting.next());
        } else if (phase instanceof Phase.GetReady ready) {
            start(ready.task());
        } else {
            ended();
        }
    }

    /** The task that is on, or was before the rest, is done anew. */
    public void again() {
        if (phase instanceof Phase.Resting resting) {
            announce(resting.next() - 1);
        } else if (phase instanceof Phase.GetReady ready) {
            announce(ready.task());
        } else if (isOn()) {
            int task = number();
            listener.ends(battery.tasks().get(task));
            announce(task);
        }
    }

    /** Ends here. */
    public void stop() {
        if (isOn()) {
            listener.ends(battery.tasks().get(number()));
        }
        finish(List.of());
    }

    /** A repetition was completed that counts, on that leg. */
    public void repetition(Optional<Side> stance) {
        if (!(phase instanceof Phase.Moving moving)) {
            return;
        }
        Task task = battery.tasks().get(moving.task());
        if (!task.counts(stance)) {
            return;
        }
        int done = moving.done() + 1;
        phase = new Phase.Moving(moving.task(), done);
        if (done >= task.amount().number()) {
            ended();
        } else if (done == task.amount().number() - 1) {
            announcer.say(List.of(Phrase.LAST_ONE));
        } else {
            Phrase.number(done).ifPresent(number -> announcer.say(List.of(number)));
        }
    }

    /**
     * The leg that is used although another was declared; of a task, once it is said which one the task is for.
     *
     * @param used empty where it is the right one, or nobody can tell
     */
    public void uses(Optional<Side> used) {
        Optional<Side> wanted = task().flatMap(Task::side);
        otherLeg = used.filter(leg -> wanted.isPresent() && wanted.get() != leg);
        if (otherLeg.isPresent() && !otherLegSaid) {
            otherLegSaid = true;
            announcer.say(List.of(Phrase.OTHER_LEG, Phrase.stance(wanted.orElseThrow())));
        }
    }

    /** The leg that the task that is on is done on and not for. */
    public Optional<Side> otherLeg() {
        return otherLeg;
    }

    /** Does what is due by now. */
    public void look() {
        double passed = (nanos.getAsLong() - since) * NANOS;
        if (phase instanceof Phase.GetReady ready) {
            int left = left(READY_SECONDS, passed);
            phase = new Phase.GetReady(ready.task(), left);
            if (left == 0) {
                start(ready.task());
            } else {
                countDown(left);
            }
        } else if (phase instanceof Phase.Moving) {
            beat(passed);
        } else if (phase instanceof Phase.Timed timed) {
            time(timed.task(), passed);
        } else if (phase instanceof Phase.Resting resting) {
            int left = left(battery.tasks().get(resting.next() - 1).restSeconds(), passed);
            phase = new Phase.Resting(resting.next(), left);
            if (left == 0) {
                announce(resting.next());
            } else {
                wasTold(left);
            }
        }
    }

    private static int left(int whole, double passed) {
        return (int) Math.max(0, Math.ceil(whole - passed));
    }

    /** Whether of that second was told already; from now on it was. */
    private boolean wasTold(int left) {
        boolean again = left == secondsTold;
        secondsTold = left;
        return again;
    }

    private void countDown(int left) {
        if (!wasTold(left) && left <= COUNTDOWN) {
            Phrase.number(left).ifPresent(number -> announcer.say(List.of(number)));
        }
    }

    private void time(int number, double passed) {
        Task task = battery.tasks().get(number);
        int whole = task.amount().number();
        int left = left(whole, passed);
        phase = new Phase.Timed(number, left);
        if (left == 0) {
            ended();
            return;
        }
        beat(passed);
        if (wasTold(left)) {
            return;
        }
        if (left <= COUNTDOWN) {
            announcer.beep();
        } else if (left == TEN && whole > LONG) {
            announcer.say(List.of(Phrase.TEN_SECONDS));
        } else if (left == whole / 2 && whole > LONG) {
            announcer.say(List.of(Phrase.HALFWAY));
        }
    }

    private void beat(double passed) {
        int perMinute = battery.tasks().get(number()).beatsPerMinute();
        long due = (long) (passed * perMinute / A_MINUTE) + (perMinute > 0 ? 1 : 0);
        if (due > beats) {
            beats = due;
            announcer.tick();
        }
    }

    /** The one that is on. */
    public Optional<Task> task() {
        return isOn() ? Optional.of(battery.tasks().get(number())) : Optional.empty();
    }

    private boolean isOn() {
        return phase instanceof Phase.Moving || phase instanceof Phase.Timed;
    }

    private int number() {
        return phase instanceof Phase.Moving moving ? moving.task() : ((Phase.Timed) phase).task();
    }

    private void enter(Phase next) {
        phase = next;
        since = nanos.getAsLong();
        secondsTold = -1;
        beats = 0;
        otherLegSaid = false;
        otherLeg = Optional.empty();
    }

    private void announce(int number) {
        Task task = battery.tasks().get(number);
        List<Phrase> said = new ArrayList<>();
        Phrase.exercise(task.exercise()).ifPresent(said::add);
        task.side().map(Phrase::stance).ifPresent(said::add);
        announcer.say(said);
        enter(new Phase.GetReady(number, READY_SECONDS));
    }

    private void start(int number) {
        Task task = battery.tasks().get(number);
        boolean timed = task.amount() instanceof Amount.Seconds;
        enter(timed ? new Phase.Timed(number, task.amount().number()) : new Phase.Moving(number, 0));
        announcer.say(List.of(Phrase.BEGIN));
        listener.begins(task);
    }

    private void ended() {
        if (!isOn()) {
            return;
        }
        int number = number();
        Task task = battery.tasks().get(number);
        listener.ends(task);
        announcer.highBeep();
        if (number + 1 == battery.tasks().size()) {
            finish(List.of(Phrase.SET_COMPLETE, Phrase.DONE));
        } else if (task.restSeconds() == 0) {
            announce(number + 1);
        } else {
            boolean otherSide = battery.tasks().get(number + 1).isOtherSideOf(task);
            announcer.say(
                    otherSide
                            ? List.of(Phrase.SET_COMPLETE, Phrase.REST, Phrase.NEXT_SIDE)
                            : List.of(Phrase.SET_COMPLETE, Phrase.REST));
            enter(new Phase.Resting(number + 1, task.restSeconds()));
        }
    }

    private void finish(List<Phrase> said) {
        if (phase instanceof Phase.Finished) {
            return;
        }
        enter(new Phase.Finished());
        announcer.say(said);
        listener.finished();
    }
}
