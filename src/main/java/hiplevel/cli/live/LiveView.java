package hiplevel.cli.live;

import hiplevel.cli.terminal.Screen;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Fault;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.session.live.LiveAlignment;
import hiplevel.session.live.LiveListener;
import hiplevel.session.live.LivePose;
import hiplevel.session.live.LiveSensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a session shows while it happens. Told by several threads, painted by one. */
final class LiveView implements LiveListener {
    private static final int REPETITIONS_SHOWN = 8;
    private static final double MICROS = 1e-6;
    /** A heading known no better than this is not known, and its ± says nothing to anybody. */
    private static final double HOPELESS_YAW_DEG = 30;

    private final Screen screen;
    private final Optional<Canvas> canvas;
    private final Map<Integer, String> sensors = new LinkedHashMap<>();
    private final Deque<String> repetitions = new ArrayDeque<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private String alignment = "alignment      not yet";
    private List<String> advice = List.of();
    private double obliquityDeg = Double.NaN;
    private Optional<Side> stance = Optional.empty();

    /**
     * Paints where a person watches the screen; else repetitions go line by line to standard output and what goes wrong to
     * standard error.
     */
    LiveView(Screen screen) {
        this.screen = screen;
        canvas = screen.interactive() ? Optional.of(new Canvas(screen)) : Optional.empty();
    }

    @Override
    public synchronized void pose(LivePose now) {
        obliquityDeg = now.pelvicObliquityDeg();
        stance = now.stance();
    }

    @Override
    public synchronized void status(LiveSensor sensor) {
        SensorDescription d = sensor.description();
        sensors.put(
                d.id(),
                String.format(
                        Locale.ROOT,
                        "%-14s %4d a second, %,d samples, %,d missing, last at %.1f s%s",
                        name(d),
                        sensor.lastSecond(),
                        sensor.samples(),
                        sensor.missing(),
                        Math.max(0, sensor.lastSeenMicros() * MICROS),
                        d.protocol().isEmpty() ? "" : "  (" + d.protocol() + ")"));
    }

    @Override
    public synchronized void alignment(LiveAlignment now) {
        double sd = now.segments().stream()
                .mapToDouble(s -> Math.toDegrees(s.yawSd()))
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(Double.NaN);
        String plusMinus =
                !(sd <= HOPELESS_YAW_DEG) ? "" : String.format(Locale.ROOT, " ± %.1f°", Measured.NORMAL_95 * sd);
        String line = "alignment     " + plusMinus + (now.passed() ? " passed" : " not passed");
        advice = now.advice();
        if (!line.equals(alignment)) {
            alignment = line;
            tell(line + (advice.isEmpty() ? "" : ": " + String.join(" ", advice)));
        }
    }

    @Override
    public synchronized void repetition(MeasuredRepetition measured, List<Finding> findings) {
        String line = RepetitionLine.of(measured, findings);
        repetitions.addLast(line);
        if (repetitions.size() > REPETITIONS_SHOWN) {
            repetitions.removeFirst();
        }
        if (canvas.isEmpty()) {
            screen.out().println(line);
        }
    }

    @Override
    public synchronized void fault(Fault fault) {
        say(fault.text());
    }

    @Override
    public synchronized void gap(SensorDescription sensor, long fromMicros, long toMicros) {
        tell(String.format(
                Locale.ROOT,
                "%s: nothing heard from %.2f to %.2f s",
                name(sensor),
                fromMicros * MICROS,
                toMicros * MICROS));
    }

    @Override
    public synchronized void marker(Marker marker) {
        if (marker.isBookkeeping()) {
            return;
        }
        say(String.format(Locale.ROOT, "mark at %.1f s: %s", marker.timeMicros() * MICROS, marker.text()));
    }

    @Override
    public synchronized void note(String sentence) {
        say(sentence);
    }

    /** A sentence that stays on the screen. */
    synchronized void say(String sentence) {
        if (canvas.isPresent()) {
            waiting.addLast(sentence);
        } else {
            screen.say(sentence);
        }
    }

    /** Paints what is known now below a first line; does nothing where nobody watches. */
    synchronized void paint(String heading) {
        canvas.ifPresent(c -> {
            waiting.forEach(sentence -> c.keep("hiplevel: " + sentence));
            waiting.clear();
            c.paint(lines(heading));
        });
    }

    synchronized List<String> lines(String heading) {
        List<String> lines = new ArrayList<>();
        lines.add(heading);
        lines.addAll(sensors.values());
        lines.add(alignment);
        advice.forEach(a -> lines.add("               " + a));
        lines.add("pelvis         " + PelvisBar.of(obliquityDeg, stance));
        lines.addAll(repetitions);
        return lines;
    }

    /** To standard error where nobody watches: a watched screen shows it in its place. */
    private void tell(String line) {
        if (canvas.isEmpty()) {
            screen.err().println(line);
        }
    }

    private static String name(SensorDescription sensor) {
        return sensor.placement().map(Placement::word).orElse(sensor.name());
    }

    /** A repetition in one line. */
    static final class RepetitionLine {
        private RepetitionLine() {}

        static String of(MeasuredRepetition measured, List<Finding> findings) {
            var repetition = measured.repetition();
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%3d  standing %-5s  at %.1f s",
                    repetition.number(),
                    repetition.stance().word(),
                    repetition.turnMicros() * MICROS));
            if (repetition.excluded().isPresent()) {
                return line + "  does not count: " + repetition.excluded().get().reason();
            }
            line.append(value("  drop", measured, Measure.PEAK_PELVIC_DROP));
            line.append(value("  cave", measured, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN));
            findings.forEach(f -> line.append("  ")
                    .append(f.severity().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(f.kind().word()));
            return line.toString();
        }

        private static String value(String label, MeasuredRepetition measured, Measure measure) {
            return measured.value(measure)
                    .map(v -> String.format(
                            Locale.ROOT, "%s %.1f° ± %.1f", label, v.value(), Measured.NORMAL_95 * v.sd()))
                    .orElse(label + " not assessed");
        }
    }
}
