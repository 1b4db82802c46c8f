package hiplevel.report.pdf;

import hiplevel.report.canvas.Anchor;
import hiplevel.report.content.Answer;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Level;
import hiplevel.report.content.Wearer;
import hiplevel.report.digest.FindingGroup;
import hiplevel.report.digest.HandOut;
import hiplevel.report.figure.FrontFigure;
import hiplevel.report.pdf.sheet.Palette;
import hiplevel.report.pdf.sheet.PaperCanvas;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.words.Words;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first page: for the person measured. The picture, what went well, one thing to try, when to come again. */
final class HandOutPage {
    private static final double GAP = 14;
    private static final double PADDING = 12;
    private static final double LARGEST_PICTURE = 340;
    /** More exercises than these are on the next pages. */
    private static final int OTHERS = 6;

    private final Print print;
    private final Sheet sheet;
    private final HandOut handOut;

    HandOutPage(Print print) {
        this.print = print;
        this.sheet = print.sheet();
        this.handOut = HandOut.of(print.result());
    }

    void write() throws IOException {
        header();
        Optional<ExerciseResult> exercise = handOut.exercise();
        if (exercise.isEmpty()) {
            nothing();
            return;
        }
        answer(exercise.get());
        picture(exercise.get());
        wellAndTry(exercise.get());
        next();
        others(exercise.get());
    }

    private void header() throws IOException {
        double line = sheet.y() + 11;
        sheet.line(print.say("page.brand"), Sheet.MARGIN, line, Anchor.START, Style.HEADING);
        double x = Sheet.MARGIN + sheet.width(print.say("page.brand"), Style.HEADING) + 6;
        sheet.line(print.say("page.kind"), x, line, Anchor.START, Style.BODY.in(Palette.SOFT));
        double from = x + sheet.width(print.say("page.kind"), Style.BODY) + 24;
        String who = Wearer.of(print.result())
                .code()
                .map(code -> sheet.cut(code, Style.LABEL, Sheet.MARGIN + Sheet.WIDTH - from))
                .orElse("");
        sheet.line(who, Sheet.MARGIN + Sheet.WIDTH, line, Anchor.END, Style.LABEL);
        sheet.skip(19);
        sheet.rule(Sheet.MARGIN, sheet.y(), Sheet.WIDTH, Palette.LINE);
        sheet.skip(6);
        String when = handOut.recorded()
                .map(day -> print.say("handout.recorded", HandOut.shown(day, print.words())) + " · ")
                .orElse("");
        String what = print.result().recordings().stream()
                .map(r -> Print.name(r.name()))
                .collect(Collectors.joining(", "));
        sheet.line(
                sheet.cut(when + what, Style.SMALL, Sheet.WIDTH),
                Sheet.MARGIN,
                sheet.y() + Style.SMALL.size(),
                Anchor.START,
                Style.SMALL);
        sheet.skip(Style.SMALL.leading() + 12);
    }

    private void nothing() throws IOException {
        sheet.paragraph(print.say("answer.level.none"), Style.LABEL.in(Palette.SOFT));
        sheet.skip(2);
        sheet.paragraph(print.say("answer.nothing"), Style.ANSWER);
        sheet.skip(6);
        for (var reason : Answer.reasons(print.result())) {
            sheet.paragraph(print.words().say(reason), Style.BODY.sized(10));
            sheet.skip(4);
        }
        next();
    }

    private void answer(ExerciseResult exercise) throws IOException {
        Answer answer = Answer.of(exercise, print.result().settings(), print.words());
        // green would say that the legs are alike when nothing could tell
        boolean unjudged = answer.level().equals(Optional.of(Level.GOOD)) && !exercise.compared();
        String key = unjudged ? "unjudged" : answer.level().map(Level::word).orElse("none");
        Color color = unjudged || answer.level().isEmpty()
                ? Palette.SOFT
                : Palette.of(answer.level().get());
        String name = print.words().sentence(exercise.exercise().words());
        sheet.paragraph(
                name + " · " + print.say("answer.level." + key),
                Style.LABEL.sized(9.5).in(color));
        sheet.skip(3);
        sheet.paragraph(answer.sentence(), Style.ANSWER);
        sheet.skip(3);
        sheet.paragraph(answer.detail(), Style.BODY.in(Palette.SOFT));
        sheet.skip(10);
    }

    private void picture(ExerciseResult exercise) throws IOException {
        List<FrontFigure> figures = FrontFigure.all(exercise, print.result(), print.words());
        if (figures.isEmpty()) {
            sheet.paragraph(
                    FrontFigure.whyNone(exercise, print.result(), print.words()).orElse(""), Style.SMALL);
            sheet.skip(4);
            new Charts(print, exercise).first(LARGEST_PICTURE);
            return;
        }
        double width = Math.min(LARGEST_PICTURE, (Sheet.WIDTH - GAP * (figures.size() - 1)) / figures.size());
        double left = Sheet.MARGIN + (Sheet.WIDTH - width * figures.size() - GAP * (figures.size() - 1)) / 2;
        double scale = (width - PADDING) / FrontFigure.WIDTH;
        double top = sheet.y();
        double height = figures.get(0).height() * scale + 30;
        for (int i = 0; i < figures.size(); i++) {
            FrontFigure figure = figures.get(i);
            double x = left + i * (width + GAP);
            sheet.frame(x, top, width, height, Palette.LINE);
            sheet.line(figure.title(), x + 9, top + 15, Anchor.START, Style.LABEL);
            PaperCanvas canvas = new PaperCanvas(sheet, FrontFigure.WIDTH, figure.height(), figure.description());
            figure.draw(canvas);
            sheet.drawing(canvas, x + PADDING / 2, top + 24, scale);
        }
        sheet.moveTo(top + height + 6);
        sheet.paragraph(FrontFigure.key(exercise, print.result(), print.words()), Style.SMALL);
        sheet.skip(10);
    }

    private void wellAndTry(ExerciseResult exercise) throws IOException {
        double half = (Sheet.WIDTH - GAP) / 2;
        double top = sheet.y();
        double well = column(Sheet.MARGIN, top, half, print.say("handout.well"), handOut.wentWell(print.words()));
        double right = Sheet.MARGIN + half + GAP;
        sheet.moveTo(top);
        Optional<FindingGroup> toTry = handOut.toTry();
        String cue = toTry.map(g -> Words.sentence(print.words().say(g.worst().cue())) + ".")
                .orElse(print.say("handout.try.none"));
        String why = toTry.map(this::because)
                .orElse(print.say(
                        "handout.try.none-why",
                        exercise.rows(print.words()).counted(exercise.accepted().size())));
        Style large = Style.ANSWER.sized(13.5).in(Palette.of(Level.GOOD));
        double inner = half - 2 * PADDING;
        double height = 2 * PADDING
                + Style.LABEL.leading()
                + 5
                + sheet.lines(cue, large, inner).size() * large.leading()
                + 5
                + sheet.lines(why, Style.BODY, inner).size() * Style.BODY.leading();
        sheet.box(right, top, half, height, Palette.GOOD_PAPER);
        sheet.moveTo(top + PADDING);
        sheet.paragraph(print.say("handout.try"), Style.LABEL.in(Palette.of(Level.GOOD)), right + PADDING, inner);
        sheet.skip(5);
        sheet.paragraph(cue, large, right + PADDING, inner);
        sheet.skip(5);
        sheet.paragraph(why, Style.BODY, right + PADDING, inner);
        sheet.moveTo(Math.max(well, top + height) + 12);
    }

    /** {@code Pelvic drop, standing on the right leg: 6 of 6 repetitions past the band} */
    private String because(FindingGroup group) {
        return group.heading(print.words()) + ": "
                + print.say(
                        "findings.count",
                        group.repetitions(),
                        group.exercise().rows(print.words()).counted(group.of()))
                + ".";
    }

    private double column(double x, double top, double width, String heading, List<String> items) throws IOException {
        sheet.moveTo(top + PADDING);
        sheet.paragraph(heading, Style.LABEL, x, width);
        sheet.skip(4);
        for (String item : items) {
            sheet.line(
                    "✓",
                    x,
                    sheet.y() + Style.BODY.size(),
                    Anchor.START,
                    Style.BODY.in(Palette.of(Level.GOOD)).heavy());
            sheet.paragraph(item, Style.BODY, x + 14, width - 14);
            sheet.skip(3);
        }
        return sheet.y();
    }

    private void next() throws IOException {
        sheet.skip(4);
        String when = handOut.next()
                .map(day -> print.say("handout.next.date", HandOut.shown(day, print.words())))
                .orElse(print.say("handout.next.blank"));
        sheet.paragraph(when, Style.LABEL.sized(10));
        sheet.skip(8);
    }

    private void others(ExerciseResult shown) throws IOException {
        List<ExerciseResult> others =
                handOut.exercises().stream().filter(e -> !e.equals(shown)).toList();
        if (others.isEmpty() || sheet.room() < 60) {
            return;
        }
        sheet.paragraph(print.say("handout.others"), Style.LABEL);
        sheet.skip(3);
        for (ExerciseResult other : others.subList(0, Math.min(OTHERS, others.size()))) {
            String text = print.words().sentence(other.exercise().words()) + ": "
                    + Answer.of(other, print.result().settings(), print.words()).sentence();
            if (sheet.room() < sheet.lines(text, Style.BODY, Sheet.WIDTH).size() * Style.BODY.leading()) {
                return;
            }
            sheet.paragraph(text, Style.BODY);
            sheet.skip(2);
        }
    }
}
