package hiplevel.report;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.session.TrialResult;
import hiplevel.spatial.Quaternion;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up sessions for the report's tests. Nothing in them was measured. */
final class ReportExample {
    static final long START = 1_000_000;

    private ReportExample() {}

    /** Six squats a side, one more excluded, the right stance drops by 9°, both knees fine. */
    static SessionResult squats() {
        return squats("single-leg-squat_right-stance-drop", "A12");
    }

    static SessionResult squats(String recordingName, String wearer) {
        return squats(recordingName, wearer, 13);
    }

    /** So many squats, the first half on the right leg, of which the last is excluded. */
    static SessionResult squats(String recordingName, String wearer, int all) {
        Exercise exercise = Catalogue.SINGLE_LEG_SQUAT;
        Random random = new Random(7);
        List<MeasuredRepetition> repetitions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            Side side = i < (all + 1) / 2 ? Side.RIGHT : Side.LEFT;
            Optional<Excluded> excluded = i == 6
                    ? Optional.of(new Excluded("too-short", Saying.verbatim("shorter than 0.6 s")))
                    : Optional.empty();
            double drop = (side == Side.RIGHT ? 9.0 : 3.1) + random.nextGaussian() * 0.8;
            double cave = 2.1 + random.nextGaussian() * 1.2;
            MeasuredRepetition repetition =
                    repetition(exercise, i, side, excluded, Optional.of(drop), Optional.of(cave));
            repetitions.add(repetition);
            if (side == Side.RIGHT && excluded.isEmpty()) {
                findings.add(finding(repetition.repetition(), drop));
            }
        }
        List<Comparison> asymmetry = List.of(
                comparison(
                        exercise,
                        Measure.PEAK_PELVIC_DROP,
                        new SideSummary(3.1, 0.9, 1.3, 6),
                        new SideSummary(9.0, 0.8, 1.3, 6),
                        new Comparison.Interval(5.9, 3.6, 8.2),
                        Comparison.Verdict.ASYMMETRIC_RIGHT_HIGHER,
                        "the interval excludes 0 and the difference exceeds 3° and the scatter of the repetitions (0.9°)"),
                comparison(
                        exercise,
                        Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
                        new SideSummary(2.2, 1.1, 3.0, 6),
                        new SideSummary(2.0, 1.2, 2.9, 6),
                        new Comparison.Interval(-0.2, -4.3, 3.9),
                        Comparison.Verdict.WITHIN_NORMAL_VARIATION,
                        "the interval includes 0"),
                comparison(
                        exercise,
                        Measure.DEPTH,
                        new SideSummary(61.2, 2.4, 3.1, 6),
                        new SideSummary(58.9, 3.0, 3.3, 6),
                        new Comparison.Interval(-2.3, -6.6, 2.0),
                        Comparison.Verdict.WITHIN_NORMAL_VARIATION,
                        "the interval includes 0"));
        return session(
                recording(recordingName, wearer, exercise, repetitions, true, true, List.of()),
                findings,
                asymmetry,
                curves(exercise, repetitions),
                List.of());
    }

    /** Four squats, and none counts. */
    static SessionResult noneCounts() {
        Exercise exercise = Catalogue.SINGLE_LEG_SQUAT;
        List<MeasuredRepetition> repetitions = IntStream.range(0, 4)
                .mapToObj(i -> repetition(
                        exercise,
                        i,
                        Side.LEFT,
                        Optional.of(new Excluded("gap", Saying.verbatim("8 % of the samples are missing"))),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return session(
                recording("lossy", "A12", exercise, repetitions, true, true, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Only the pelvis sensor was worn. */
    static SessionResult pelvisOnly() {
        Exercise exercise = Catalogue.SINGLE_LEG_SQUAT;
        Random random = new Random(3);
        List<MeasuredRepetition> repetitions = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Side side = i < 5 ? Side.LEFT : Side.RIGHT;
            repetitions.add(repetition(
                    exercise, i, side, Optional.empty(), Optional.of(5.6 + random.nextGaussian()), Optional.empty()));
        }
        Comparison drop = new Comparison(
                exercise,
                Measure.PEAK_PELVIC_DROP,
                new SideSummary(5.6, 1.0, 1.5, 5),
                new SideSummary(5.2, 0.7, Double.NaN, 2),
                Optional.empty(),
                3,
                Comparison.Verdict.TOO_FEW_REPETITIONS,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Saying.verbatim("2 repetitions on the right leg; at least 3 a side are needed"));
        return session(
                recording(
                        "waist only",
                        "B7",
                        exercise,
                        repetitions,
                        true,
                        false,
                        List.of(Saying.verbatim(
                                "No thigh sensor was worn: knee cave, depth and tempo cannot be assessed."))),
                List.of(),
                List.of(drop),
                curves(exercise, repetitions),
                List.of());
    }

    /** A recording without any still phase. */
    static SessionResult nothing() {
        String why = "No still phase was found in 3.0 s of recording; stand still for 3 s before the first movement.";
        RecordingResult recording = new RecordingResult(
                "fidgety",
                START,
                START + 3_000_000,
                WearingFacts.NONE,
                List.of(quality(
                        Placement.PELVIS, DataQuality.Verdict.INVALID, List.of("22 % of the samples are missing"))),
                List.of(),
                List.of(),
                new BodyMotion(new TimeGrid(START, 10_000, 0), Optional.empty(), Map.of()),
                List.of(),
                List.of(),
                List.of(Saying.verbatim(why)));
        return new SessionResult(
                SessionSettings.DEFAULT, List.of(recording), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Eighty stance phases, five of them excluded. */
    static SessionResult walking() {
        Exercise exercise = Catalogue.WALKING;
        Random random = new Random(5);
        List<MeasuredRepetition> repetitions = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Optional<Excluded> excluded = i >= 40 && i < 44
                    ? Optional.of(new Excluded("turning", Saying.verbatim("turned " + (30 + i) + "°, more than 30°")))
                    : i == 79
                            ? Optional.of(new Excluded("gap", Saying.verbatim("a gap in the data")))
                            : Optional.empty();
            repetitions.add(repetition(
                    exercise,
                    i,
                    i % 2 == 0 ? Side.RIGHT : Side.LEFT,
                    excluded,
                    Optional.of((i % 2 == 0 ? 4.1 : 3.6) + 0.6 * random.nextGaussian()),
                    Optional.of(1.5 + 0.8 * random.nextGaussian())));
        }
        List<Comparison> asymmetry = List.of(
                comparison(
                        exercise,
                        Measure.PEAK_PELVIC_DROP,
                        new SideSummary(3.6, 0.6, 0.9, 37),
                        new SideSummary(4.1, 0.6, 0.9, 38),
                        new Comparison.Interval(0.5, -0.9, 1.9),
                        Comparison.Verdict.WITHIN_NORMAL_VARIATION,
                        "the interval includes 0"),
                comparison(
                        exercise,
                        Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
                        new SideSummary(1.5, 0.8, 3.0, 37),
                        new SideSummary(1.5, 0.8, 3.0, 38),
                        new Comparison.Interval(0.0, -4.2, 4.2),
                        Comparison.Verdict.WITHIN_NORMAL_VARIATION,
                        "the interval includes 0"));
        return session(
                recording("walk", "C3", exercise, repetitions, true, true, List.of()),
                List.of(),
                asymmetry,
                curves(exercise, repetitions),
                List.of(
                        Saying.verbatim(
                                "Walking aligned itself: stand still and swing each leg five times for a smaller uncertainty.")));
    }

    static SessionResult withoutActivities(SessionResult result) {
        List<RecordingResult> recordings = result.recordings().stream()
                .map(r -> new RecordingResult(
                        r.name(),
                        r.startMicros(),
                        r.endMicros(),
                        r.facts(),
                        r.dataQuality(),
                        r.alignment(),
                        List.of(),
                        r.motion(),
                        r.trials(),
                        r.contacts(),
                        r.notes()))
                .toList();
        return new SessionResult(
                result.settings(),
                recordings,
                result.findings(),
                result.asymmetry(),
                result.curves(),
                result.sets(),
                result.notes());
    }

    private static SessionResult session(
            RecordingResult recording,
            List<Finding> findings,
            List<Comparison> asymmetry,
            List<CurveSummary> curves,
            List<Saying> notes) {
        return new SessionResult(
                SessionSettings.DEFAULT, List.of(recording), findings, asymmetry, curves, List.of(), notes);
    }

    private static Comparison comparison(
            Exercise exercise,
            Measure measure,
            SideSummary left,
            SideSummary right,
            Comparison.Interval difference,
            Comparison.Verdict verdict,
            String because) {
        return new Comparison(
                exercise,
                measure,
                left,
                right,
                Optional.of(difference),
                measure.minimalDetectableChange(),
                verdict,
                Optional.of(new Comparison.Evidence(0.012, 0.024, 2, Optional.of(difference.value() / 1.1), 0.8)),
                measure == Measure.DEPTH ? Map.of("symmetry-angle", -1.2, "symmetry-index", -3.8) : Map.of(),
                Optional.empty(),
                Saying.verbatim(because));
    }

    private static MeasuredRepetition repetition(
            Exercise exercise,
            int i,
            Side side,
            Optional<Excluded> excluded,
            Optional<Double> drop,
            Optional<Double> cave) {
        boolean gait = exercise.equals(Catalogue.WALKING);
        long length = gait ? 640_000 : 3_000_000;
        long start = START + 30_000_000 + (gait ? 550_000L : 4_600_000L) * i;
        long turn = start + length / 2;
        Repetition repetition = new Repetition(
                i + 1,
                exercise,
                side,
                start,
                gait ? turn : turn - 150_000,
                turn,
                gait ? turn : turn + 150_000,
                start + length,
                excluded);
        Map<Measure, Measured> measures = new EnumMap<>(Measure.class);
        if (excluded.isEmpty()) {
            exercise.measures().forEach(m -> measures.put(m, measured(m, i, drop, cave)));
        }
        Optional<double[]> dropCurve = excluded.isEmpty() ? drop.map(d -> curve(d, i, gait)) : Optional.empty();
        Optional<double[]> caveCurve = excluded.isEmpty() ? cave.map(c -> curve(c, i + 31, gait)) : Optional.empty();
        Map<Measure, double[]> curves = new EnumMap<>(Measure.class);
        dropCurve.ifPresent(c -> curves.put(Measure.PEAK_PELVIC_DROP, c));
        caveCurve.ifPresent(c -> curves.put(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN, c));
        return new MeasuredRepetition(1, repetition, measures, curves);
    }

    private static Measured measured(Measure measure, int i, Optional<Double> drop, Optional<Double> cave) {
        Optional<Double> value = switch (measure) {
            case PEAK_PELVIC_DROP -> drop;
            case PELVIC_DROP_AT_TURN -> drop.map(d -> d - 0.4);
            case THIGH_ADDUCTION_CHANGE_AT_TURN -> cave;
            case THIGH_ADDUCTION_CHANGE_AT_45 -> cave.map(c -> c * 0.8);
            case THIGH_ADDUCTION_CHANGE_AT_60 -> i % 3 == 0 ? Optional.empty() : cave.map(c -> c * 0.95);
            case MEDIAL_KNEE_DISPLACEMENT -> cave.map(c -> c * 1.7);
            case DEPTH -> cave.map(c -> 58 + c);
            case LOWERING -> cave.map(c -> 1.35);
            case PAUSE -> cave.map(c -> 0.3);
            case RISING -> cave.map(c -> 1.35);
            case WOBBLE -> Optional.of(6.2);
            case SMOOTHNESS -> Optional.of(-1.62);
            default -> Optional.empty();
        };
        if (value.isPresent()) {
            boolean angle = measure.sdColumn().isPresent();
            return new Measured.Value(value.get(), angle ? 0.9 : Double.NaN, angle ? 0.5 : 0);
        }
        return new Measured.NotAssessed(Saying.verbatim(
                cave.isPresent() ? "60° of thigh flexion was not reached" : "no thigh sensor was worn"));
    }

    private static double[] curve(double peak, int seed, boolean gait) {
        return IntStream.rangeClosed(0, 100)
                .mapToDouble(k -> {
                    double x = k / 100.0;
                    double bump = gait ? Math.sin(Math.PI * Math.pow(x, 0.6)) : Math.pow(Math.sin(Math.PI * x), 2);
                    return peak * bump + 0.5 * Math.sin(9 * x + seed) * Math.sin(Math.PI * x) - (gait ? 1.2 * x : 0);
                })
                .toArray();
    }

    private static List<CurveSummary> curves(Exercise exercise, List<MeasuredRepetition> repetitions) {
        List<CurveSummary> curves = new ArrayList<>();
        for (Measure measure : List.of(Measure.PEAK_PELVIC_DROP, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN)) {
            Map<Side, CurveSummary.OneSide> sides = new EnumMap<>(Side.class);
            for (Side side : Side.values()) {
                List<CurveSummary.Single> singles = repetitions.stream()
                        .filter(r -> r.repetition().isOf(side))
                        .flatMap(r -> (measure == Measure.PEAK_PELVIC_DROP ? r.dropCurveDeg() : r.caveCurveDeg())
                                        .map(c -> new CurveSummary.Single(
                                                r.trial(), r.repetition().number(), c))
                                        .stream())
                        .toList();
                if (!singles.isEmpty()) {
                    sides.put(side, oneSide(singles));
                }
            }
            if (!sides.isEmpty()) {
                curves.add(new CurveSummary(exercise, measure, sides, Optional.empty(), List.of()));
            }
        }
        return curves;
    }

    private static CurveSummary.OneSide oneSide(List<CurveSummary.Single> singles) {
        double[] mean = new double[101];
        double[] sd = new double[101];
        for (int k = 0; k <= 100; k++) {
            int node = k;
            mean[k] = singles.stream()
                    .mapToDouble(s -> s.values()[node])
                    .average()
                    .orElseThrow();
            double squares = singles.stream()
                    .mapToDouble(s -> Math.pow(s.values()[node] - mean[node], 2))
                    .sum();
            sd[k] = Math.sqrt(squares / (singles.size() - 1));
        }
        return new CurveSummary.OneSide(mean, sd, singles);
    }

    private static Finding finding(Repetition r, double drop) {
        Finding.Severity severity = drop > 8 ? Finding.Severity.FLAG : Finding.Severity.WATCH;
        return new Finding(
                1,
                r.number(),
                r.side(),
                Measure.PEAK_PELVIC_DROP,
                severity,
                drop,
                0.9,
                severity == Finding.Severity.FLAG ? 8 : 5,
                "lowering",
                r.turnMicros() - 600_000,
                r.turnMicros() + 200_000,
                Saying.verbatim(String.format(
                        Locale.ROOT, "Standing on the right leg, your left hip dropped %.1f° ± 1.8°.", drop)),
                Saying.of("do.level"));
    }

    private static RecordingResult recording(
            String name,
            String wearer,
            Exercise exercise,
            List<MeasuredRepetition> repetitions,
            boolean pelvis,
            boolean thighs,
            List<Saying> notes) {
        List<DataQuality> quality = new ArrayList<>();
        List<SegmentAlignment> alignment = new ArrayList<>();
        if (pelvis) {
            quality.add(quality(Placement.PELVIS, DataQuality.Verdict.VALID, List.of()));
            alignment.add(alignment(Placement.PELVIS, SegmentAlignment.Method.HINGES_AND_SQUATS, 0.8, true));
        }
        if (thighs) {
            quality.add(quality(
                    Placement.LEFT_THIGH,
                    DataQuality.Verdict.ATTENTION,
                    List.of("a gap of 310 ms during the trial; check the strap and the distance to the receiver")));
            quality.add(quality(Placement.RIGHT_THIGH, DataQuality.Verdict.VALID, List.of()));
            alignment.add(alignment(Placement.LEFT_THIGH, SegmentAlignment.Method.LEG_SWINGS, 0.7, true));
            alignment.add(alignment(Placement.RIGHT_THIGH, SegmentAlignment.Method.LEG_SWINGS, 0.75, false));
        }
        WearingFacts facts = new WearingFacts(
                Optional.of(wearer),
                OptionalDouble.of(1.74),
                Optional.empty(),
                Optional.of("2026-11-22T10:15:00Z"),
                List.of(),
                List.of());
        TrialResult trial = new TrialResult(
                1, exercise, true, START + 30_000_000, START + 92_000_000, repetitions, Optional.empty());
        return new RecordingResult(
                name,
                START,
                START + 95_000_000,
                facts,
                quality,
                alignment,
                activities(),
                motion(pelvis, thighs),
                List.of(trial),
                contacts(exercise),
                notes);
    }

    private static List<Activity> activities() {
        List<Activity> all = new ArrayList<>();
        all.add(new Activity(Activity.Kind.STANDING_STILL, Optional.empty(), START, START + 4_000_000, true));
        for (int i = 0; i < 3; i++) {
            long from = START + 4_200_000 + 2_500_000L * i;
            all.add(new Activity(Activity.Kind.HINGE, Optional.empty(), from, from + 2_400_000, i > 0));
        }
        for (int i = 0; i < 10; i++) {
            long from = START + 12_000_000 + 1_800_000L * i;
            all.add(new Activity(
                    Activity.Kind.LEG_SWING,
                    Optional.of(i < 5 ? Side.LEFT : Side.RIGHT),
                    from,
                    from + 1_700_000,
                    true));
        }
        return all;
    }

    private static List<Contact> contacts(Exercise exercise) {
        return exercise.equals(Catalogue.WALKING)
                ? List.of(
                        new Contact(START + 30_000_000, Side.RIGHT, Contact.Event.INITIAL_CONTACT),
                        new Contact(START + 30_640_000, Side.RIGHT, Contact.Event.FOOT_OFF))
                : List.of();
    }

    private static DataQuality quality(Placement placement, DataQuality.Verdict verdict, List<String> reasons) {
        return new DataQuality(
                SensorDescription.worn(0, placement.word(), placement),
                200,
                19_000,
                0,
                verdict == DataQuality.Verdict.VALID ? 5 : 310,
                Double.NaN,
                Double.NaN,
                verdict,
                verdict != DataQuality.Verdict.INVALID,
                reasons.stream().map(Saying::verbatim).toList(),
                Optional.empty());
    }

    private static SegmentAlignment alignment(
            Placement placement, SegmentAlignment.Method method, double yawSdDeg, boolean passes) {
        return new SegmentAlignment(
                placement,
                method,
                new Quaternion(1, 0, 0, 0),
                Math.toRadians(yawSdDeg),
                List.of(
                        new Gate(
                                Saying.verbatim("share of the first component"),
                                passes ? 0.93 : 0.82,
                                0.85,
                                passes,
                                passes
                                        ? Optional.empty()
                                        : Optional.of(Saying.verbatim(
                                                "Swing the leg straight forward and back, five times"))),
                        new Gate(Saying.verbatim("axis against the vertical, °"), 88.2, 15, true, Optional.empty())));
    }

    private static BodyMotion motion(boolean pelvis, boolean thighs) {
        TimeGrid grid = new TimeGrid(START, 10_000, 5);
        AngleUncertainty uncertainty = new AngleUncertainty(0.01, 0.01, 0.02, 0);
        double[] zero = new double[5];
        double[] obliquity = {0, Math.toRadians(-1.23456), Double.NaN, Math.toRadians(2), Math.toRadians(-0.0001)};
        Map<Side, ThighMotion> legs = new EnumMap<>(Side.class);
        if (thighs) {
            double[] flexion = new double[5];
            Arrays.fill(flexion, Math.toRadians(12.5));
            for (Side side : Side.values()) {
                legs.put(
                        side,
                        new ThighMotion(
                                side,
                                flexion,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                Optional.of(new ThighMotion.HipMotion(flexion, zero, zero)),
                                uncertainty));
            }
        }
        return new BodyMotion(
                grid,
                pelvis
                        ? Optional.of(new PelvisMotion(
                                obliquity, zero, zero, zero, zero, zero, zero, zero, zero, uncertainty))
                        : Optional.empty(),
                legs);
    }
}
