package hiplevel.report.figure;

import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Posture;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.SvgCanvas;
import hiplevel.report.canvas.TextStyle;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Timeline;
import hiplevel.session.SessionResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The picture of one stance side: the median repetition and the worst one beside it, from the front, in angles of true size
 * with the band behind them. Where both legs stand, one picture for both.
 */
public final class FrontFigure {
    public static final int WIDTH = 440;

    private static final int HEIGHT = 350;
    private static final int LYING_HEIGHT = 216;

    /** Where the hips of a level pelvis are. */
    private static final double HIPS = 152;

    private static final double LYING_HIPS = 138;

    private final ExerciseResult exercise;
    private final Optional<Side> stance;
    private final List<Moment> moments;
    private final Words words;

    private FrontFigure(ExerciseResult exercise, Optional<Side> stance, List<Moment> moments, Words words) {
        this.exercise = exercise;
        this.stance = stance;
        this.moments = moments;
        this.words = words;
    }

    /** The left stance's and the right stance's, or the one of both legs; empty where there is none, see {@link #whyNone}. */
    public static List<FrontFigure> all(ExerciseResult exercise, SessionResult session, Words words) {
        if (whyNoView(exercise.exercise()).isPresent()) {
            return List.of();
        }
        boolean lying = exercise.exercise().course().posture() == Posture.SUPINE;
        Moments moments = new Moments(exercise, session.settings().bands(), new Timeline(session), lying);
        List<Optional<Side>> sides = exercise.exercise().hasSides()
                ? Arrays.stream(Side.values()).map(Optional::of).toList()
                : List.of(Optional.empty());
        List<FrontFigure> figures = new ArrayList<>();
        for (Optional<Side> side : sides) {
            List<Moment> chosen = moments.of(side);
            if (!chosen.isEmpty()) {
                figures.add(new FrontFigure(exercise, side, chosen, words));
            }
        }
        return List.copyOf(figures);
    }

    /** A sentence that says why there is no picture; empty where there is one. */
    public static Optional<String> whyNone(ExerciseResult exercise, SessionResult session, Words words) {
        Optional<Saying> reason = whyNoView(exercise.exercise());
        return reason.isPresent()
                ? reason.map(words::say)
                : all(exercise, session, words).isEmpty() ? Optional.of(words.say("figure.none")) : Optional.empty();
    }

    /** Why the exercise has nothing that is seen from the front; empty where it has. */
    public static Optional<Saying> whyNoView(Exercise exercise) {
        return noView(exercise).map(Saying::of);
    }

    private static Optional<String> noView(Exercise exercise) {
        boolean seen = exercise.hasSides()
                ? exercise.measures().contains(Measure.PEAK_PELVIC_DROP)
                : exercise.measures().contains(Measure.LEFT_THIGH_ADDUCTION_CHANGE);
        return switch (exercise.course().posture()) {
            case STANDING -> seen ? Optional.empty() : Optional.of("figure.none.sagittal");
            case SUPINE -> seen && exercise.hasSides() ? Optional.empty() : Optional.of("figure.none.posture");
            case HINGED -> Optional.of("figure.none.hinged");
            default -> Optional.of("figure.none.posture");
        };
    }

    /** {@code Standing on the left leg}; of both legs {@code Both legs}. */
    public String title() {
        return Words.sentence(stance.map(s -> exercise.rows(words).whose(s)).orElseGet(() -> words.say("figure.both")));
    }

    /** How the picture is read: from where it is seen, what is shaded, dashed and grey. */
    public static String key(ExerciseResult exercise, SessionResult session, Words words) {
        boolean lying = exercise.exercise().course().posture() == Posture.SUPINE;
        StringBuilder key = new StringBuilder(words.say(lying ? "figure.key.feet" : "figure.key.front"));
        for (Measure measure : exercise.primaryMeasures()) {
            Optional<Band> band = exercise.band(measure, session.settings().bands());
            band.ifPresent(b -> key.append(' ')
                    .append(words.say(
                            "figure.key.band",
                            words.sentence(measure.label()),
                            words.number(b.watch(), 0),
                            words.number(b.flag(), 0))));
        }
        return key.append(' ').append(words.say("figure.key.absent")).toString();
    }

    /** In px; pictures of one exercise are equally high. */
    public int height() {
        return moments.get(0).pose().lying() ? LYING_HEIGHT : HEIGHT;
    }

    /** The figure as an SVG element; {@code id} begins every id inside it. */
    public String svg(String id) {
        SvgCanvas canvas = new SvgCanvas(id);
        draw(canvas);
        return canvas.finish(WIDTH, height(), description());
    }

    /** Draws it at the canvas' origin, {@link #WIDTH} by {@link #height()}. */
    public void draw(Canvas canvas) {
        double half = (double) WIDTH / moments.size();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            double middle = half * (i + 0.5);
            canvas.text(words.say(moment.key()), middle, 16, Anchor.MIDDLE, TextStyle.AXIS);
            canvas.text(drawnWhen(moment), middle, 33, Anchor.MIDDLE, TextStyle.TICK);
            new PoseDrawing(moment.pose(), canvas, words, 1)
                    .draw(middle, moment.pose().lying() ? LYING_HIPS : HIPS);
        }
    }

    /** There is room for the trial or for the time. */
    private String drawnWhen(Moment moment) {
        return exercise.trials().size() > 1 ? row(moment) : when(moment);
    }

    private String row(Moment moment) {
        String row = exercise.rows(words).noun() + " " + moment.repetition();
        return exercise.trials().size() > 1 ? row + " " + words.say("of.trial", moment.trial()) : row;
    }

    /** {@code repetition 4, at 31.2 s}. */
    private String when(Moment moment) {
        return Double.isFinite(moment.seconds())
                ? words.say("figure.when", row(moment), words.number(moment.seconds(), 1))
                : row(moment);
    }

    /** What is drawn, for those who cannot see it. */
    public String description() {
        StringBuilder text = new StringBuilder(
                words.say(moments.get(0).pose().lying() ? "figure.about.feet" : "figure.about.front", title()));
        for (Moment moment : moments) {
            text.append(' ')
                    .append(words.say(moment.key()))
                    .append(", ")
                    .append(when(moment))
                    .append(": ");
            text.append(new PoseWords(moment.pose(), words).clauses()).append('.');
        }
        return text.toString();
    }
}
