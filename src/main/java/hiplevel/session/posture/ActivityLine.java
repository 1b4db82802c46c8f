package hiplevel.session.posture;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import hiplevel.session.RecordingResult;
import hiplevel.session.TrialResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The whole recording in spans, in order of time and without a hole. Postures by the lean of pelvis and thighs from
 * standing; walks and repetitions as they were found.
 */
public record ActivityLine(List<PostureSpan> spans) {
    /** A pelvis farther from upright lies; thighs farther, with an upright pelvis, sit. */
    private static final double FAR = Math.toRadians(50);
    /** A lone thigh farther than this has its knee in the air: nobody sits so. */
    private static final double KNEE_UP = Math.toRadians(115);
    /** Squats and bows pass through postures for less long. */
    private static final double SHORTEST_SECONDS = 5;
    /** Repetitions so near to each other are one set. */
    private static final long PAUSE_MICROS = 5_000_000;

    public ActivityLine {
        spans = List.copyOf(spans);
    }

    public static ActivityLine of(RecordingResult recording) {
        TimeGrid grid = recording.motion().grid();
        Posture[] postures = new Posture[grid.count()];
        for (int i = 0; i < postures.length; i++) {
            postures[i] = posture(recording.motion(), i);
        }
        settle(postures, grid.steps(SHORTEST_SECONDS));
        recording.activities().stream()
                .filter(a -> a.kind() == Activity.Kind.WALKING)
                .forEach(a -> fill(postures, grid, a.fromMicros(), a.toMicros(), Posture.WALKING));
        recording.trials().stream().filter(t -> !t.exercise().isGait()).forEach(t -> exercise(postures, grid, t));
        return new ActivityLine(spans(postures, grid));
    }

    public double minutes(Posture posture) {
        return spans.stream()
                .filter(s -> s.posture() == posture)
                .mapToDouble(PostureSpan::minutes)
                .sum();
    }

    public double minutes() {
        return spans.stream().mapToDouble(PostureSpan::minutes).sum();
    }

    private static Posture posture(BodyMotion motion, int i) {
        double pelvis = motion.pelvis().map(p -> lean(p, i)).orElse(Double.NaN);
        if (pelvis > FAR) {
            return Posture.LYING;
        }
        boolean heard = false;
        boolean sits = true;
        boolean lies = true;
        for (Side side : Side.values()) {
            double[] lean = motion.thigh(side).map(t -> lean(t, i)).orElse(new double[] {Double.NaN, 0});
            if (!Double.isNaN(lean[0])) {
                heard = true;
                boolean forward = lean[1] > 0 && lean[0] < KNEE_UP;
                sits &= lean[0] > FAR && (forward || pelvis <= FAR);
                lies &= lean[0] > FAR && !forward;
            }
        }
        if (!heard) {
            return Double.isNaN(pelvis) ? Posture.OTHER : Posture.UPRIGHT;
        }
        return sits ? Posture.SITTING : lies ? Posture.LYING : Posture.STANDING;
    }

    private static double lean(PelvisMotion pelvis, int i) {
        return Math.acos(Math.cos(pelvis.obliquity()[i]) * Math.cos(pelvis.tilt()[i]));
    }

    /** Angle from upright, and whether it is mostly forward (+1) or not. */
    private static double[] lean(ThighMotion thigh, int i) {
        double flexion = thigh.flexion()[i];
        double medial = thigh.medial()[i];
        double lean = Math.acos(Math.sqrt(Math.max(0, 1 - medial * medial)) * Math.cos(flexion));
        boolean forward = flexion > 0 && Math.abs(medial) < Math.sin(FAR);
        return new double[] {lean, forward ? 1 : -1};
    }

    /** What lasts too short belongs to what was before it; at the beginning to what comes after. */
    private static void settle(Posture[] postures, int shortest) {
        int from = 0;
        while (from < postures.length) {
            int to = end(postures, from);
            boolean passing = postures[from] == Posture.SITTING || postures[from] == Posture.LYING;
            if (passing && to - from < shortest) {
                Posture other = from > 0 ? postures[from - 1] : to < postures.length ? postures[to] : postures[from];
                Arrays.fill(postures, from, to, other);
            }
            from = to;
        }
    }

    private static int end(Posture[] postures, int from) {
        int to = from;
        while (to < postures.length && postures[to] == postures[from]) {
            to++;
        }
        return to;
    }

    private static void exercise(Posture[] postures, TimeGrid grid, TrialResult trial) {
        List<Repetition> rows =
                trial.repetitions().stream().map(r -> r.repetition()).toList();
        long last = Long.MIN_VALUE;
        for (Repetition row : rows) {
            boolean goesOn = last != Long.MIN_VALUE && row.startMicros() - last < PAUSE_MICROS;
            fill(postures, grid, goesOn ? last : row.startMicros(), row.endMicros(), Posture.EXERCISING);
            last = Math.max(last, row.endMicros());
        }
    }

    private static void fill(Posture[] postures, TimeGrid grid, long fromMicros, long toMicros, Posture posture) {
        if (postures.length > 0 && toMicros >= fromMicros) {
            Arrays.fill(postures, grid.nearest(fromMicros), grid.nearest(toMicros) + 1, posture);
        }
    }

    private static List<PostureSpan> spans(Posture[] postures, TimeGrid grid) {
        List<PostureSpan> spans = new ArrayList<>();
        for (int from = 0; from < postures.length; from = end(postures, from)) {
            int to = end(postures, from);
            spans.add(new PostureSpan(postures[from], grid.micros(from), grid.micros(to)));
        }
        return spans;
    }
}
