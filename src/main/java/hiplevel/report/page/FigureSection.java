package hiplevel.report.page;

import hiplevel.exercise.Posture;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.figure.FrontFigure;
import hiplevel.session.SessionResult;
import java.util.List;

/** The wearer drawn from the numbers, left stance and right stance side by side; or why there is no picture. */
final class FigureSection {
    private final ExerciseResult exercise;
    private final SessionResult result;
    private final PageWords words;

    FigureSection(ExerciseResult exercise, SessionResult result, PageWords words) {
        this.exercise = exercise;
        this.result = result;
        this.words = words;
    }

    String html() {
        List<FrontFigure> figures = FrontFigure.all(exercise, result, words.plain());
        if (figures.isEmpty()) {
            return FrontFigure.whyNone(exercise, result, words.plain())
                    .map(why -> "<p class=\"note\">" + Html.text(why) + "</p>\n")
                    .orElse("");
        }
        boolean lying = exercise.exercise().course().posture() == Posture.SUPINE;
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            FrontFigure figure = figures.get(i);
            drawn.append("<figure>\n<figcaption>%s</figcaption>\n%s\n</figure>\n"
                    .formatted(
                            Html.text(figure.title()),
                            figure.svg("front-" + exercise.exercise().name() + "-" + i)));
        }
        return """
                <section class="front">
                <h2 class="hidden">%s</h2>
                <div class="charts">
                %s</div>
                <p class="note">%s</p>
                </section>
                """.formatted(
                        words.html(lying ? "figure.heading.feet" : "figure.heading"),
                        drawn,
                        Html.text(FrontFigure.key(exercise, result, words.plain())));
    }
}
