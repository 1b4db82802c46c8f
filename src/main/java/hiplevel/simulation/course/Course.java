package hiplevel.simulation.course;

import hiplevel.imu.Side;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.chance.Streams.Purpose;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A session while it is being written down: where in time it is, and what all routines do alike. */
public final class Course {
    /** Still at the end, s. */
    private static final double LAST_SECONDS = 2;

    private static final double FALSE_START_SECONDS = 1.2;
    private static final int FALSE_START_BEFORE = 2;

    private final Task task;
    private final Numbers numbers;
    private final Choreography moves;
    private final SplittableRandom timing;
    private final SplittableRandom variety;
    private final Targets targets;
    private final List<Stretch> stretches = new ArrayList<>();
    private double now = Standard.STILL_SECONDS;
    private double reference;

    public Course(Task task, Numbers numbers) {
        this.task = task;
        this.numbers = numbers;
        moves = new Choreography(task.seed(), task.heightMetres());
        Streams streams = new Streams(task.seed());
        timing = streams.of(Purpose.TIMING);
        variety = streams.of(Purpose.VARIETY);
        targets = new Targets(task, numbers);
    }

    public Task task() {
        return task;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Choreography moves() {
        return moves;
    }

    public Targets targets() {
        return targets;
    }

    /** Random numbers for the durations of things. */
    public SplittableRandom timing() {
        return timing;
    }

    /** Random numbers for what one exercise has and others have not. */
    public SplittableRandom variety() {
        return variety;
    }

    /** Until when everything is written down, s. */
    public double now() {
        return now;
    }

    public void goTo(double seconds) {
        now = seconds;
    }

    public void pass(double seconds) {
        now += seconds;
    }

    /** From here on, angles of the pelvis are changes from the pose at that instant; at first, from standing. */
    public void compareWith(double seconds) {
        reference = seconds;
    }

    /** Alignment movements, if asked for. */
    public Course aligned() {
        if (task.alignmentMovements()) {
            now = new AlignmentMovements(task, moves, timing).perform(now);
        }
        return this;
    }

    /** How the next repetition lies in time. Moving times differ by 10 % at most; the pause comes on top. */
    public Beat beat(double loweringShare, int index) {
        now += falseStartSeconds(index);
        double moving = numbers.seconds() * timing.nextDouble(0.9, 1.1);
        if (index == task.repetitions() - 1) {
            moving *= task.manner().lastSlower();
        }
        double reached = now + loweringShare * moving;
        double leaving = reached + pauseThere();
        return new Beat(now, reached, leaving, leaving + (1 - loweringShare) * moving);
    }

    private double pauseThere() {
        return numbers.mostPause() > numbers.leastPause()
                ? timing.nextDouble(numbers.leastPause(), numbers.mostPause())
                : numbers.leastPause();
    }

    /** The repetition, after a false start if it is the one before which the task asks for it. */
    public void perform(Gesture gesture, Beat beat, int index) {
        if (falseStartSeconds(index) > 0) {
            gesture.begin(task.manner().falseStart(), beat.start() - falseStartSeconds(index), FALSE_START_SECONDS);
        }
        gesture.perform(beat);
        now = beat.end();
    }

    /** Before the third repetition, or the last if there are fewer: that long, with a second of rest. */
    private double falseStartSeconds(int index) {
        boolean here = index == Math.min(FALSE_START_BEFORE, task.repetitions() - 1);
        return here && task.manner().falseStart() > 0 ? FALSE_START_SECONDS + 1 : 0;
    }

    /** All planes of movement straight ahead again within 0.3 s. */
    public void faceAhead() {
        for (Side side : Side.values()) {
            moves.leg(side).plane.move(now, now + 0.3, 0);
        }
        moves.pelvisPlane.move(now, now + 0.3, 0);
    }

    public void rest(double seconds) {
        now += seconds * timing.nextDouble(0.7, 1.3) + task.manner().pauseSeconds();
    }

    public double pause(double seconds) {
        return seconds * timing.nextDouble(0.8, 1.2);
    }

    public double degrees(double mean, double sd) {
        return Math.toRadians(variety.nextGaussian(mean, sd));
    }

    public double degreesBetween(double least, double most) {
        return Math.toRadians(variety.nextDouble(least, most));
    }

    public void add(Row row, Side side, double start, double end) {
        stretches.add(new Stretch(Optional.of(side), start, end, reference, row, 0));
    }

    public void add(Row row, double start, double end) {
        stretches.add(new Stretch(Optional.empty(), start, end, reference, row, 0));
    }

    public Performance finished() {
        return new Performance(moves.motion(now + LAST_SECONDS), stretches, List.of());
    }
}
