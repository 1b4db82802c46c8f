package hiplevel.desktop.visit;

import hiplevel.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** The batteries that come with the program. */
public final class ReadyBatteries {
    private static final Amount FIVE = new Amount.Repetitions(5);
    private static final Amount HALF_A_MINUTE = new Amount.Seconds(30);
    /** a beat down, a beat up: two seconds each */
    private static final int SLOW_BEATS = 30;

    private ReadyBatteries() {}

    /** With their names in that language. */
    public static List<Battery> in(Words words) {
        List<Task> squats = Battery.eachSide("single-leg-squat", FIVE, SLOW_BEATS);
        List<Task> stepDowns = Battery.eachSide("lateral-step-down", FIVE, SLOW_BEATS);
        List<Task> stance = Battery.eachSide("trendelenburg-stance", HALF_A_MINUTE, 0);
        return List.of(
                new Battery(words.say("desktop.battery.squats"), squats),
                new Battery(words.say("desktop.battery.step-downs"), stepDowns),
                new Battery(words.say("desktop.battery.stance"), stance),
                new Battery(
                        words.say("desktop.battery.screening"),
                        Stream.of(squats, stepDowns, stance)
                                .flatMap(List::stream)
                                .toList()));
    }
}
