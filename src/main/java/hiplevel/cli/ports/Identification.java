package hiplevel.cli.ports;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.connection.found.WhichSensor;
import hiplevel.connection.found.WhichSensor.Seen;
import hiplevel.imu.Placement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks the person to tilt one sensor after the other, and so learns which is which. */
final class Identification {
    private static final long LOOK_MILLIS = 100;
    /** For putting the sensor back, which is a tilt too. */
    private static final long PUT_BACK_MILLIS = 3000;

    private static final int LOOKS_A_QUESTION = 600;

    private final WhichSensor which;
    private final Consumer<String> say;
    private final Pause pause;

    /** Lets time pass. */
    interface Pause {
        void millis(long millis) throws InterruptedException;
    }

    Identification(WhichSensor which, Consumer<String> say, Pause pause) {
        this.which = which;
        this.say = say;
        this.pause = pause;
    }

    /**
     * Which sensor, by its id, is worn where.
     *
     * @throws Refusal when a question had no answer for a minute
     */
    Map<Integer, Placement> ask(List<Placement> placements) throws Refusal, InterruptedException {
        for (Placement placement : placements) {
            String name = name(placement);
            which.ask(placement);
            awaitTilt(name);
            say.accept("that is the " + name + "; put it back");
            pause.millis(PUT_BACK_MILLIS);
        }
        return which.known();
    }

    private void awaitTilt(String name) throws Refusal, InterruptedException {
        question(name);
        for (int look = 0; look < LOOKS_A_QUESTION; look++) {
            pause.millis(LOOK_MILLIS);
            Seen seen = which.look();
            if (seen instanceof Seen.That) {
                return;
            }
            if (seen instanceof Seen.Already already) {
                say.accept("that is the " + name(already.placement()) + " already");
                question(name);
            } else if (seen instanceof Seen.Several) {
                say.accept("two sensors moved: keep the others still");
                question(name);
            } else if (seen instanceof Seen.Unheard unheard) {
                say.accept(unheard.sensor().name() + " fell silent: is it still plugged in?");
                question(name);
            }
        }
        throw new Refusal(ExitCode.DEVICE, "no sensor was tilted for a minute; nothing was remembered");
    }

    private void question(String name) {
        say.accept("tilt the " + name + " now, by a good 30 degrees, and keep the others still");
    }

    private static String name(Placement placement) {
        return placement.word().replace('-', ' ') + " sensor";
    }
}
