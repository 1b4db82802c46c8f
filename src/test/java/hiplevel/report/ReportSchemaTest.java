package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.report.table.JsonReport;
import hiplevel.session.SessionResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSchemaTest {
    private static String report(SessionResult result) {
        return new JsonReport(result, "1.2.3").text();
    }

    @Test
    void whateverWasMeasuredTheReportFitsItsSchema() {
        List.of(ReportExample.squats(), ReportExample.pelvisOnly(), ReportExample.nothing(), ReportExample.walking())
                .forEach(result ->
                        assertThat(ReportSchema.faults(report(result))).isEmpty());
    }

    /** Each is a way in which a program that reads reports would be led astray. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\" : 1 | \"version\" : 2",
                "\"hiplevel-report\" | \"report\"",
                "\"severity\" : \"flag\" | \"severity\" : \"grave\"",
                "\"verdict\" : \"within-normal-variation\" | \"verdict\" : \"normal\"",
                "\"measure\" : \"peak-pelvic-drop\" | \"measure\" : \"Peak pelvic drop\"",
                "\"stanceSide\" : \"left\" | \"stanceSide\" : \"L\"",
                "\"accepted\" : true | \"accepted\" : \"true\"",
                "\"notes\" | \"remarks\"",
                "\"unit\" : \"deg\" | \"unit\" : \"°\"",
                "\"value\" : | \"vaule\" :",
            })
    void aReportThatSaysItOtherwiseDoesNotFit(String ours, String other) {
        String report = report(ReportExample.squats());
        assertThat(report).contains(ours);
        assertThat(ReportSchema.faultsAsPublished(report.replace(ours, other))).isNotEmpty();
    }

    @Test
    void aNewerReportMayHaveKeysThatThisSchemaDoesNotKnow() {
        String newer = report(ReportExample.squats()).replaceFirst("\"notes\"", "\"moods\" : [ ],\n  \"notes\"");
        assertThat(ReportSchema.faultsAsPublished(newer)).isEmpty();
        assertThat(ReportSchema.faults(newer)).isNotEmpty();
    }
}
