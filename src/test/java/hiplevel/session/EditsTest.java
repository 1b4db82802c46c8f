package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.repetition.Excluded;
import hiplevel.report.table.JsonReport;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.session.edited.ByHand;
import hiplevel.simulation.Scenario;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static Input input;
    private static SessionResult plain;

    @BeforeAll
    static void threeSquatsASide() {
        input = Worn.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 11)
                .but()
                .repetitions(3)
                .drop(Side.RIGHT, 9.0)
                .build());
        plain = Worn.analysed(input);
    }

    private static SessionResult edited(Edit... edits) {
        return Worn.analysed(input.with(new Edits(List.of(edits))));
    }

    /** An instant inside the second repetition. */
    private static long inside() {
        return second(plain).repetition().turnMicros()
                - plain.recordings().get(0).startMicros();
    }

    private static MeasuredRepetition second(SessionResult result) {
        return result.repetitions().get(1);
    }

    private static Side told() {
        return second(plain).repetition().leg();
    }

    private static double drop(MeasuredRepetition r) {
        return r.value(Measure.PELVIC_DROP_AT_TURN).orElseThrow().value();
    }

    /** The report without what it says about edits. */
    private static JsonNode json(SessionResult result) {
        try {
            JsonNode report = new ObjectMapper().readTree(new JsonReport(result, "0").text());
            ((ObjectNode) report).remove("notes");
            ((ObjectNode) report.path("recording")).remove(List.of("edits", "notes"));
            return report;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCorrectedRepetitionIsMeasuredAsThatSideAndNamed() {
        SessionResult result = edited(new Edit.StanceSide(inside(), told().opposite(), Optional.empty()));
        assertThat(second(result).repetition().leg()).isEqualTo(told().opposite());
        assertThat(drop(second(result)) * drop(second(plain))).isNegative();
        assertThat(notes(result))
                .anyMatch(n -> n.contains("Corrected by hand: repetition 2 of the single-leg squat (trial 1)")
                        && n.contains("counts for the " + told().opposite().word() + " leg; the sensors said "
                                + told().word()));
        for (int i : List.of(0, 2, 3, 4, 5)) {
            assertThat(result.repetitions().get(i).measures())
                    .isEqualTo(plain.repetitions().get(i).measures());
        }
    }

    @Test
    void aDroppedRepetitionDoesNotCountAndSaysWhy() {
        SessionResult result = edited(new Edit.Dropped(inside(), Optional.of("stumbled")));
        Excluded excluded = second(result).repetition().excluded().orElseThrow();
        assertThat(excluded.rule()).isEqualTo(ByHand.RULE);
        assertThat(Words.ENGLISH.say(excluded.reason())).isEqualTo("dropped by hand: stumbled");
        assertThat(notes(result))
                .anyMatch(n -> n.startsWith("Dropped by hand: repetition 2") && n.contains("stumbled"));
        int before = plain.sets().stream().mapToInt(s -> s.repetitions()).sum();
        assertThat(result.sets().stream().mapToInt(s -> s.repetitions()).sum()).isEqualTo(before - 1);
    }

    @Test
    void anEditAndItsInverseGiveTheReportWithoutEdits() {
        SessionResult there = edited(new Edit.StanceSide(inside(), told().opposite(), Optional.empty()));
        SessionResult back = edited(
                new Edit.StanceSide(inside(), told().opposite(), Optional.empty()),
                new Edit.StanceSide(inside() + 50_000, told(), Optional.empty()));
        assertThat(json(there)).isNotEqualTo(json(plain));
        assertThat(json(back)).isEqualTo(json(plain));
        Edit drop = new Edit.Dropped(inside(), Optional.empty());
        Edits undone = Edits.NONE.with(drop).without(drop);
        assertThat(new JsonReport(Worn.analysed(input.with(undone)), "0").text())
                .isEqualTo(new JsonReport(plain, "0").text());
    }

    @Test
    void allSidesCorrectedIsTheWearerStandingOnTheOtherLegs() {
        Edits all = Edits.NONE;
        for (MeasuredRepetition r : plain.repetitions()) {
            long at = r.repetition().turnMicros() - plain.recordings().get(0).startMicros();
            all = all.with(new Edit.StanceSide(at, r.repetition().leg().opposite(), Optional.empty()));
        }
        SessionResult result = Worn.analysed(input.with(all));
        assertThat(result.repetitions())
                .extracting(r -> r.repetition().leg())
                .containsExactlyElementsOf(plain.repetitions().stream()
                        .map(r -> r.repetition().leg().opposite())
                        .toList());
        assertThat(result.recordings().get(0).edits())
                .hasSize(6)
                .allMatch(AppliedEdit::applied)
                .allMatch(AppliedEdit::otherLeg);
    }

    @Test
    void anEditThatMeetsNoRepetitionIsANoteAndChangesNothing() {
        SessionResult result = edited(new Edit.Dropped(1_000, Optional.empty()));
        assertThat(notes(result))
                .anyMatch(n -> n.startsWith("Not corrected by hand: no repetition was found at 0.0 s"));
        assertThat(json(result)).isEqualTo(json(plain));
        AppliedEdit met = result.recordings().get(0).edits().get(0);
        assertThat(met.applied()).isFalse();
        assertThat(met.met()).isEmpty();
    }

    @Test
    void anAnalysisWithOtherSettingsFindsTheRepetitionAgain() {
        SessionSettings squats = SessionSettings.DEFAULT.doing("single-leg-squat");
        SessionResult result = Pipeline.analyse(
                List.of(input.with(Edits.NONE.with(new Edit.Dropped(inside(), Optional.empty())))), squats);
        OptionalInt dropped = result.repetitions().stream()
                .filter(r -> !r.repetition().accepted())
                .mapToInt(r -> r.repetition().number())
                .findFirst();
        assertThat(dropped).hasValue(2);
    }

    private static SessionResult ofOneLeg(Side leg, Edits edits) {
        return Pipeline.analyse(
                List.of(input.with(edits)), SessionSettings.DEFAULT.doing(Optional.empty(), Optional.of(leg)));
    }

    @Test
    void aReportOfOneLegHasTheRepetitionsThatAPersonGaveToThatLegAndNotThoseTakenFromIt() {
        Edits other = new Edits(List.of(new Edit.StanceSide(inside(), told().opposite(), Optional.empty())));

        SessionResult given = ofOneLeg(told().opposite(), other);
        assertThat(given.repetitions()).hasSize(4);
        assertThat(given.repetitions()).allMatch(r -> r.repetition().isOf(told().opposite()));
        assertThat(drop(given.repetitions().get(0)))
                .as("the very value that a report of both legs has")
                .isEqualTo(drop(second(Worn.analysed(input.with(other)))));
        assertThat(given.recordings().get(0).edits()).allMatch(AppliedEdit::otherLeg);

        SessionResult taken = ofOneLeg(told(), other);
        assertThat(taken.repetitions()).hasSize(2);
        assertThat(taken.repetitions()).allMatch(r -> r.repetition().isOf(told()));
    }

    @Test
    void aReportOfOneLegHasNoneOfATrialThatWasDeclaredForTheOther() {
        long from = plain.recordings().get(0).startMicros();
        long to = plain.recordings().get(0).endMicros();
        Input declared = new Input(
                "declared",
                input.tracks(),
                new WearingFacts(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new WearingFacts.DeclaredTrial("single-leg-squat", Optional.of(told()), from, to)),
                        List.of()));
        SessionResult result = Pipeline.analyse(
                List.of(declared), SessionSettings.DEFAULT.doing(Optional.empty(), Optional.of(told().opposite())));
        assertThat(result.repetitions()).isEmpty();
        assertThat(notes(result)).anyMatch(n -> n.contains("No repetition of the declared exercise"));
    }

    private static List<String> notes(SessionResult result) {
        return result.recordings().get(0).notes().stream()
                .map(Words.ENGLISH::say)
                .toList();
    }
}
