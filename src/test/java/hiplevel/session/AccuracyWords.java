package hiplevel.session;

/** The paragraphs of the page of accuracy figures: where each figure comes from and what it cannot say. */
final class AccuracyWords {
    static final String INTRODUCTION = """
            # Accuracy

            Every figure here was written by one command, which also asserts every target:

            ```sh
            mvn -Paccuracy verify      # writes target/accuracy.md; this page is that file
            ```

            Figures of 2026-11-28. What they rest on:

            - **Simulated**: virtual wearers whose motion is known exactly, with the sensor errors, misplacement, skin motion \
            and sloppiness of the standard simulated wearer. Settings were chosen on seeds 1–1000; figures are from seeds \
            above 1000. It shows that the program does what it should *if* people are as simulated.
            - **Optical motion turned into sensor signals**: people walked before cameras; their marker motion went through \
            exact equations to what sensors on pelvis and thighs would have said. The motion is real, sensors and skin \
            are not. The *injected* walks are such motion, altered.
            - **Real sensors with a reference**: only inclination of a single sensor moved by hand (BROAD).
            - **A real sensor with reference contacts**: one person with a sensor on the lower back (mobgap's example data).
            - **Real recordings without truth** (`walk-17-sensors`, `ximu3-lower-body`): cycles, sides and missing samples are \
            counted in `mvn verify`; they cannot tell the accuracy of an angle.
            """;

    static final String MEASURES = """
            Truth in stated 95 %: share of the intervals value ± 1.96 sd, as the tables of a report state the sd, that hold the \
            true value; 92–98 % is the target wherever there is one for the RMSE, and for drop a mean half-width of at most \
            2.2°. How sure an angle is follows from how far the wearer's own alignment movements differ and how \
            far skin slides; the constants of that were chosen on seeds 1–1000. Repetitions of one wearer share their alignment and its error, so n repetitions are far fewer \
            independent ones. Knee cave at 60° is not assessed where the measured depth just misses 60°.
            """;

    static final String OPTICAL = """
            Fifteen files: four children straight and turning, an adult, a treadmill walk, and five altered copies of that. \
            Our own alignment, the mounting is not read; changes from standing, after t = 4.5 s, on at least 95 % of the \
            samples. Contacts pooled over the files inside the annotated spans.
            """;

    static final String INJECTED = """
            The treadmill walk with 0, 4 and 8° of drop added to right stance (altered motion, not a measurement); mean of \
            ten stances a side:
            """;

    static final String BROAD = """
            Real sensor, real reference, no body: RMSE of inclination over the movement, beside that of the filter's authors' \
            own code, which must be met to the third digit.
            """;

    static final String NOT_VALIDATED = """
            ## What nobody has validated yet

            - Pelvic drop and knee cave of people who wear real sensors, before cameras: for no exercise.
            - Any exercise but walking of real people at all: every squat, bridge and clamshell above is simulated, its skin \
            motion and its clumsiness as assumed, each done in one way.
            - Recognition of an exercise by its looks, running, and the sides of a runner, with anybody.
            - The verdicts: how many real people with even legs are called asymmetric, and whether the least difference of 3° \
            (drop) and 4° (cave) suits them.
            - Running: every runner is made up or simulated; which foot lands is told by one pelvis sensor as in walking, and the \
            probability that it states there is a guess.
            - The repetition of a measurement on another day, with the sensors put on anew.
            """;

    private AccuracyWords() {}
}
