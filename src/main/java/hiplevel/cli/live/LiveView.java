package hiplevel.cli.live;

import hiplevel.cli.cues.CueLine;
import hiplevel.cli.terminal.Screen;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Fault;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueListener;
import hiplevel.session.cue.SetSummary;
import hiplevel.session.live.LiveAlignment;
import hiplevel.session.live.LiveListener;
import hiplevel.session.live.LivePose;
import hiplevel.session.live.LiveSensor;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a session shows while it happens. Told by several threads, painted by one. */
final class LiveView implements LiveListener {
    private static final int REPETITIONS_SHOWN = 8;
    private static final double MICROS = 1e-6;
    /** A heading known no better than this is not known, and its ± says nothing to anybody. */
    private static final double HOPELESS_YAW_DEG = 30;
    /** A sensor that says nothing for so long does not stutter, it is silent. */
    private static final long SILENT_MICROS = 2_000_000;
    /** Of a line of advice, so that it fits beside its margin into the narrowest of usual windows. */
    private static final int ADVICE_WIDTH = 64;

    private final Screen screen;
    private final Optional<Canvas> canvas;
    private final Map<Integer, Heard> sensors = new LinkedHashMap<>();
    private final Set<Integer> silent = new HashSet<>();
    private final Deque<String> repetitions = new ArrayDeque<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private String alignment = "alignment      not yet";
    private List<String> advice = List.of();
    private String heading = "";
    private long paintedMicros;
    private double obliquityDeg = Double.NaN;
    private Optional<Side> stance = Optional.empty();
    private long poseMicros;
    private final boolean cuesInWords;
    private final CueListener sound;
    private final CueLine cue = new CueLine();

    /**
     * Paints where a person watches the screen; else repetitions go line by line to standard output and what goes wrong to
     * standard error.
     */
    LiveView(Screen screen) {
        this(screen, true, CueListener.SILENT);
    }

    /**
     * The same.
     *
     * @param cuesInWords whether cues are shown
     * @param sound who else is told of them
     */
    LiveView(Screen screen, boolean cuesInWords, CueListener sound) {
        this.screen = screen;
        this.cuesInWords = cuesInWords;
        this.sound = sound;
        canvas = screen.interactive() ? Optional.of(new Canvas(screen)) : Optional.empty();
    }

    @Override
    public synchronized void pose(LivePose now) {
        poseMicros = now.timeMicros();
        obliquityDeg = now.pelvicObliquityDeg();
        stance = now.stance();
    }

    @Override
    public synchronized void status(LiveSensor sensor) {
        int id = sensor.description().id();
        sensors.put(
                id,
                new Heard(
                        sensor.description(),
                        sensor.lastSecond(),
                        sensor.samples(),
                        sensor.missing(),
                        Math.max(0, sensor.lastSeenMicros())));
    }

    /** A sensor as it was heard when the session told it last. */
    private record Heard(SensorDescription sensor, int lastSecond, long samples, long missing, long lastMicros) {
        boolean silentAt(long nowMicros) {
            return samples > 0 && nowMicros - lastMicros > SILENT_MICROS;
        }

        String line(long nowMicros) {
            String now = silentAt(nowMicros) ? "SILENT" : String.format(Locale.ROOT, "%4d a second", lastSecond);
            return String.format(
                    Locale.ROOT,
                    "%-14s %s, %,d samples, %,d missing, last at %.1f s%s",
                    name(sensor),
                    now,
                    samples,
                    missing,
                    lastMicros * MICROS,
                    sensor.protocol().isEmpty() ? "" : "  (" + sensor.protocol() + ")");
        }
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
        advice = now.advice().stream().map(Words.ENGLISH::say).toList();
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
    public synchronized void cue(Cue begun) {
        sound.cue(begun);
        cue.cue(begun);
        if (canvas.isEmpty() && cuesInWords) {
            screen.out().println(CueLine.listed(begun));
        }
    }

    @Override
    public synchronized void cueExcess(Cue running, double excessDeg) {
        sound.cueExcess(running, excessDeg);
        cue.excess(running, excessDeg);
    }

    @Override
    public synchronized void cueOver(Cue ended, long timeMicros) {
        sound.cueOver(ended, timeMicros);
        cue.over(ended, timeMicros);
    }

    @Override
    public synchronized void set(SetSummary summary) {
        if (canvas.isPresent()) {
            say(Words.ENGLISH.say(summary.text()));
        } else {
            screen.out().println(Words.ENGLISH.say(summary.text()));
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
    public synchronized void note(Saying sentence) {
        say(Words.ENGLISH.say(sentence));
    }

    /** A sentence that stays on the screen. */
    synchronized void say(String sentence) {
        if (canvas.isPresent()) {
            waiting.addLast(sentence);
        } else {
            screen.say(sentence);
        }
    }

    /**
     * Paints what is known now below a first line, where somebody watches; says which sensors fell silent in any case.
     *
     * @param nowMicros of the recorder's clock; 0 where no such clock goes on by itself
     */
    synchronized void paint(String heading, long nowMicros) {
        this.heading = heading;
        paintedMicros = nowMicros;
        sensors.forEach((id, heard) -> {
            if (!heard.silentAt(nowMicros)) {
                silent.remove(id);
            } else if (silent.add(id)) {
                say(String.format(
                        Locale.ROOT,
                        "%s: nothing heard since %.1f s; is it switched on and in reach?",
                        name(heard.sensor()),
                        heard.lastMicros() * MICROS));
            }
        });
        canvas.ifPresent(c -> {
            waiting.forEach(sentence -> c.keep("hiplevel: " + sentence));
            waiting.clear();
            c.paint(lines(heading, nowMicros));
        });
    }

    /** Paints what came after the last painting: the last repetition, say, or what went wrong while it ended. */
    synchronized void paintLast() {
        paint(heading, paintedMicros);
    }

    /** Somebody ended a line on the keyboard: the painting stands one line higher than it did. */
    synchronized void lineTyped() {
        canvas.ifPresent(Canvas::lineTyped);
    }

    synchronized List<String> lines(String heading, long nowMicros) {
        // in a replay the time is that of whoever was heard last
        long now = sensors.values().stream().mapToLong(Heard::lastMicros).reduce(nowMicros, Math::max);
        List<String> lines = new ArrayList<>();
        lines.add(heading);
        sensors.values().forEach(heard -> lines.add(heard.line(now)));
        lines.add(alignment);
        advice.forEach(a -> wrap(a, lines));
        lines.add("pelvis         " + PelvisBar.of(obliquityDeg, stance));
        lines.add(cuesInWords ? cue.at(poseMicros).orElse("") : "");
        lines.addAll(repetitions);
        return lines;
    }

    private static void wrap(String sentence, List<String> lines) {
        String rest = sentence;
        while (rest.length() > ADVICE_WIDTH && rest.lastIndexOf(' ', ADVICE_WIDTH) > 0) {
            int end = rest.lastIndexOf(' ', ADVICE_WIDTH);
            lines.add("               " + rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add("               " + rest);
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
}
