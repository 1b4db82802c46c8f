package hiplevel.session;

import static hiplevel.session.AccuracyPage.percent;
import static hiplevel.session.AccuracyPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.session.programme.Detection;
import hiplevel.session.programme.Looks;
import hiplevel.session.programme.Programme;
import java.util.Map;

/** Every exercise of the programme, with every sensor set: tables and targets. */
final class ProgrammeSection {
    private static final double EXACT = 0.99;
    private static final double DROP_RMSE_DEG = 1.0;
    private static final double CAVE_AT_45_RMSE_DEG = 1.5;
    private static final double CAVE_AT_60_RMSE_DEG = 2.0;
    private static final double LEAST_POOLED = 0.92;
    private static final double MOST_POOLED = 0.98;
    private static final double LEAST_OF_A_CELL = 0.88;
    private static final double MOST_OF_A_CELL = 0.99;
    private static final double SENSITIVITY = 0.95;
    private static final double FALSE_ALARMS = 0.02;
    private static final double RECOGNISED = 0.95;

    private final AccuracyPage page;

    ProgrammeSection(AccuracyPage page) {
        this.page = page;
    }

    void cells(long first, long last, boolean hard) {
        Programme programme = Programme.whole(first, last, hard);
        page.section("Every exercise with every sensor set: " + (hard ? "hard" : "standard") + " simulated wearers");
        page.paragraph(text(
                "Simulated: %d wearers of each exercise (seeds %d–%d), recorded once with five sensors and analysed with"
                        + " what each set leaves of them. A set is one side's repetitions; it is exact when each was found"
                        + " and none beside them (of gait: when each was found). Inside: the share of stated 95 %%"
                        + " intervals that hold the truth; drop is the largest, the one at the turn and the mean of a hold"
                        + " together; of two-leg exercises cave is that at the turning point.",
                last - first + 1, first, last));
        page.table("exercise", "sensors", "sets exact", "drop RMSE", "inside", "cave at 45°", "at 60°", "inside");
        programme
                .rows()
                .forEach(r -> page.row(
                        r.exercise(),
                        r.sensors(),
                        text("%d of %d", r.exact(), r.sets()),
                        rmse(r.drop()),
                        inside(r.drop()),
                        rmse(r.atFortyFive()),
                        rmse(r.atSixty()),
                        inside(r.cave())));
        page.end();
        page.table("pooled", "target", "measured");
        page.row("sets exact", "≥ 99 %", percent(programme.exactShare()));
        page.row("drop inside", "92–98 %", percent(programme.pooled(true).inside()));
        page.row("cave inside", "92–98 %", percent(programme.pooled(false).inside()));
        page.end();
        judge(programme, hard);
    }

    private static void judge(Programme programme, boolean hard) {
        assertThat(programme.exactShare()).isGreaterThanOrEqualTo(EXACT);
        assertThat(programme.pooled(true).inside()).isBetween(LEAST_POOLED, MOST_POOLED);
        assertThat(programme.pooled(false).inside()).isBetween(LEAST_POOLED, MOST_POOLED);
        assertThat(programme.rows()).allSatisfy(r -> {
            covered(r.drop());
            covered(r.cave());
            if (!hard) {
                assertThat(r.exact() / (double) r.sets())
                        .as(r.exercise() + ", " + r.sensors())
                        .isGreaterThanOrEqualTo(EXACT);
                within(r.drop(), DROP_RMSE_DEG);
                within(r.atFortyFive(), CAVE_AT_45_RMSE_DEG);
                within(r.atSixty(), CAVE_AT_60_RMSE_DEG);
            }
        });
    }

    private static void covered(Shares shares) {
        if (shares.n() > 0) {
            assertThat(shares.inside()).isBetween(LEAST_OF_A_CELL, MOST_OF_A_CELL);
        }
    }

    private static void within(Shares shares, double largestDeg) {
        if (shares.n() > 0) {
            assertThat(shares.rmse()).isLessThanOrEqualTo(largestDeg);
        }
    }

    private static String rmse(Shares shares) {
        return shares.n() == 0 ? "" : text("%.2f°", shares.rmse());
    }

    private static String inside(Shares shares) {
        return shares.n() == 0 ? "" : percent(shares.inside());
    }

    void detection(long first, long last) {
        page.section("What becomes a finding");
        page.paragraph(text(
                "Simulated: exercises on one bending leg, %d wearers each (seeds %d–%d), pelvis and both thighs; every"
                        + " repetition of both legs is asked to drop or cave by as much. Watch begins at 5° of drop and 5° of"
                        + " cave.",
                last - first + 1, first, last));
        page.table("exercise", "asked for", "target", "repetitions with a finding of that kind");
        for (Detection.Asked asked : Detection.Asked.values()) {
            Detection.of(asked, first, last).forEach((exercise, share) -> {
                page.row(exercise, asked.words(), asked.finds() ? "≥ 95 %" : "≤ 2 %", percent(share));
                if (asked.finds()) {
                    assertThat(share).as(exercise + asked.words()).isGreaterThanOrEqualTo(SENSITIVITY);
                } else {
                    assertThat(share).as(exercise + asked.words()).isLessThanOrEqualTo(FALSE_ALARMS);
                }
            });
        }
        page.end();
    }

    void recognition(long first, long last) {
        page.section("Which exercise it was, when nobody said");
        page.paragraph(text(
                "Simulated: %d wearers of each exercise (seeds %d–%d). With pelvis and both thighs: what every stretch was"
                        + " taken for. From one sensor: the posture of the stretch in which the first repetition turned. The"
                        + " spreads by which exercises are told apart are ours, chosen on simulated wearers: with people it has"
                        + " not been tried.",
                last - first + 1, first, last));
        page.table(
                "exercise", "pelvis and both thighs", "taken for", "pelvis alone: posture", "one thigh alone: posture");
        Looks looks = Looks.of(first, last);
        looks.rows()
                .forEach(r -> page.row(
                        r.exercise(),
                        percent(r.recognised()),
                        others(r.takenFor()),
                        percent(r.byPelvis()),
                        percent(r.byThigh())));
        page.end();
        assertThat(looks.rows()).allSatisfy(r -> {
            assertThat(r.recognised()).as(r.exercise()).isGreaterThanOrEqualTo(RECOGNISED);
            assertThat(r.byPelvis()).as(r.exercise()).isGreaterThanOrEqualTo(RECOGNISED);
            assertThat(r.byThigh()).as(r.exercise()).isGreaterThanOrEqualTo(RECOGNISED);
        });
    }

    private static String others(Map<String, Integer> takenFor) {
        StringBuilder words = new StringBuilder();
        takenFor.forEach((name, count) -> words.append(words.isEmpty() ? "" : ", ")
                .append(name)
                .append(' ')
                .append(count));
        return words.toString();
    }
}
