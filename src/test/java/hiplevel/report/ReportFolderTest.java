package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.report.content.SettingsInForce;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final EnumSet<Format> ALL = EnumSet.allOf(Format.class);

    @TempDir
    Path folder;

    private List<String> lines(SessionResult result, String name) throws IOException {
        ReportFolder.write(result, "0.1.0", Words.ENGLISH, folder, EnumSet.of(Format.CSV));
        String text = Files.readString(folder.resolve(name));
        assertThat(text).as("RFC 4180 line ends").endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    private JsonNode json(SessionResult result) throws IOException {
        ReportFolder.write(result, "0.1.0", Words.ENGLISH, folder, EnumSet.of(Format.JSON));
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    @Test
    void theFolderHoldsTheFilesOfTheFormatsAskedForAndNothingHalfWritten() throws IOException {
        ReportFolder.write(ReportExample.squats(), "0.1.0", Words.ENGLISH, folder, ALL);
        assertThat(folder)
                .isDirectoryContaining(p -> p.endsWith("report.html"))
                .isDirectoryNotContaining(p -> p.toString().endsWith(".part"));
        Path other = folder.resolve("other");
        assertThat(ReportFolder.write(ReportExample.squats(), "0.1.0", Words.ENGLISH, other, EnumSet.of(Format.CSV)))
                .extracting(p -> p.getFileName().toString())
                .containsExactly("repetitions.csv", "findings.csv", "contacts.csv", "angles.csv");
        assertThat(other).isDirectoryNotContaining(p -> p.endsWith("report.html"));
    }

    @Test
    void writingTwiceGivesTheSameBytesWhateverTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        List<Path> first;
        List<Path> second;
        try {
            first = ReportFolder.write(ReportExample.walking(), "0.1.0", Words.ENGLISH, folder.resolve("a"), ALL);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            second = ReportFolder.write(ReportExample.walking(), "0.1.0", Words.ENGLISH, folder.resolve("b"), ALL);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(first).hasSize(7);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void aFolderThatIsAFileIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> ReportFolder.write(ReportExample.squats(), "0.1.0", Words.ENGLISH, file, ALL))
                .isInstanceOf(IOException.class);
    }

    @Test
    void repetitionsHaveTheirColumnsWordForWord() throws IOException {
        List<String> lines = lines(ReportExample.squats(), "repetitions.csv");
        assertThat(lines).hasSize(14);
        assertThat(lines.get(0))
                .startsWith("trial,exercise,repetition,stance_side,start_s,turn_s,end_s,accepted,excluded_because,"
                        + "peak_pelvic_drop_deg,peak_pelvic_drop_sd_deg,pelvic_drop_at_turn_deg,"
                        + "pelvic_drop_at_turn_sd_deg,thigh_adduction_change_at_turn_deg,"
                        + "thigh_adduction_change_sd_deg,thigh_adduction_change_at_45_deg,"
                        + "thigh_adduction_change_at_60_deg,medial_knee_displacement_percent,depth_deg,lowering_s,"
                        + "pause_s,rising_s,wobble_deg_s,smoothness_sparc,");
        assertThat(lines.get(7)).matches("1,single-leg-squat,7,right,57.600,59.100,60.600,false,shorter than 0.6 s,+");
    }

    @Test
    void findingsHaveTheirColumnsWordForWord() throws IOException {
        List<String> lines = lines(ReportExample.squats(), "findings.csv");
        assertThat(lines.get(0))
                .isEqualTo("trial,repetition,stance_side,kind,severity,measured_deg,sd_deg,band_deg,phase,from_s,to_s,"
                        + "text,cue");
        assertThat(lines.get(1))
                .startsWith("1,1,right,pelvic-drop,flag,")
                .contains(",0.900,8.000,lowering,30.900,31.700,\"Standing on the right leg, your left hip dropped ");
    }

    @Test
    void contactsCountFromTheEarliestSample() throws IOException {
        assertThat(lines(ReportExample.walking(), "contacts.csv"))
                .containsExactly("time_s,side,event", "30.000,right,initial-contact", "30.640,right,foot-off");
    }

    @Test
    void anglesAreDegreesOnTheGridAndEmptyInGaps() throws IOException {
        assertThat(lines(ReportExample.squats(), "angles.csv"))
                .startsWith(
                        "time_s,pelvic_obliquity_deg,pelvic_tilt_deg,pelvic_rotation_deg,"
                                + "left_thigh_flexion_deg,left_thigh_adduction_deg,left_thigh_rotation_deg,"
                                + "left_hip_flexion_deg,left_hip_adduction_deg,left_hip_rotation_deg,"
                                + "right_thigh_flexion_deg,right_thigh_adduction_deg,right_thigh_rotation_deg,"
                                + "right_hip_flexion_deg,right_hip_adduction_deg,right_hip_rotation_deg",
                        "0.000,0.000,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000",
                        "0.010,-1.235,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000",
                        "0.020,,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000,12.500,0.000,0.000")
                .last()
                .asString()
                .startsWith("0.040,0.000,");
        assertThat(lines(ReportExample.pelvisOnly(), "angles.csv").get(0))
                .isEqualTo("time_s,pelvic_obliquity_deg,pelvic_tilt_deg,pelvic_rotation_deg");
    }

    @Test
    void everyRecordingHasItsOwnAnglesAndContacts() throws IOException {
        SessionResult one = ReportExample.nothing();
        RecordingResult recording = one.recordings().get(0);
        SessionResult two = new SessionResult(
                one.settings(), List.of(recording, recording), List.of(), List.of(), List.of(), List.of(), List.of());
        ReportFolder.write(two, "0.1.0", Words.ENGLISH, folder, ALL);
        assertThat(folder)
                .isDirectoryContaining(p -> p.endsWith("angles-2.csv"))
                .isDirectoryContaining(p -> p.endsWith("contacts-2.csv"));
        assertThat(json(two).get("furtherRecordings")).hasSize(1);
    }

    @Test
    void jsonBeginsWithFormatVersionAndProgramAndHoldsNoPath() throws IOException {
        JsonNode report = json(ReportExample.squats());
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "version",
                        "program",
                        "settings",
                        "wearer",
                        "recording",
                        "dataQuality",
                        "alignment",
                        "repetitions",
                        "findings",
                        "asymmetry",
                        "curves",
                        "setQuality",
                        "notes");
        assertThat(report.get("format").asText()).isEqualTo("hiplevel-report");
        assertThat(report.get("version").asInt()).isEqualTo(1);
        assertThat(report.at("/program/version").asText()).isEqualTo("0.1.0");
        assertThat(Files.readString(folder.resolve("report.json"))).doesNotContain("NaN", folder.toString());
    }

    @Test
    void jsonGivesAValueWithItsSdOrSaysWhyThereIsNone() throws IOException {
        JsonNode report = json(ReportExample.squats());
        JsonNode measures = report.at("/repetitions/0/measures");
        assertThat(measures.at("/peak-pelvic-drop/sd").asDouble()).isEqualTo(0.9);
        assertThat(measures.at("/depth").has("sd")).isFalse();
        assertThat(measures.at("/thigh-adduction-change-at-60/notAssessed").asText())
                .isEqualTo("60° of thigh flexion was not reached");
        assertThat(report.at("/repetitions/6/accepted").asBoolean()).isFalse();
        assertThat(report.at("/repetitions/6/excludedBecause").asText()).isEqualTo("shorter than 0.6 s");
    }

    @Test
    void jsonComparesTheSidesAsPublished() throws IOException {
        JsonNode first = json(ReportExample.squats()).at("/asymmetry/0");
        assertThat(first.get("measure").asText()).isEqualTo("peak-pelvic-drop");
        assertThat(first.get("unit").asText()).isEqualTo("deg");
        assertThat(first.at("/left/mean").asDouble()).isEqualTo(3.1);
        assertThat(first.at("/right/n").asInt()).isEqualTo(6);
        assertThat(List.of(
                        first.get("difference").asDouble(),
                        first.get("ciLow").asDouble(),
                        first.get("ciHigh").asDouble()))
                .containsExactly(5.9, 3.6, 8.2);
        assertThat(first.get("minimalDetectableChange").asDouble()).isEqualTo(3);
        assertThat(first.get("verdict").asText()).isEqualTo("asymmetric-right-higher");
        assertThat(first.get("effectSize").asDouble()).isEqualTo(5.36364);
        JsonNode few = json(ReportExample.pelvisOnly()).at("/asymmetry/0");
        assertThat(few.has("difference")).isFalse();
        assertThat(few.get("verdict").asText()).isEqualTo("too-few-repetitions");
    }

    @Test
    void jsonHoldsCurvesOf101AndFindingsAndQuality() throws IOException {
        JsonNode report = json(ReportExample.squats());
        assertThat(report.at("/curves/0/left/mean")).hasSize(101);
        assertThat(report.at("/curves/1/right/sd")).hasSize(101);
        assertThat(report.at("/findings/0").fieldNames())
                .toIterable()
                .contains(
                        "repetition",
                        "side",
                        "kind",
                        "severity",
                        "measuredDeg",
                        "sdDeg",
                        "bandDeg",
                        "phase",
                        "fromSeconds",
                        "toSeconds",
                        "text",
                        "cue");
        assertThat(report.at("/dataQuality/1/verdict").asText()).isEqualTo("attention");
        assertThat(report.at("/dataQuality/0/clockSkewPpm").isNull())
                .as("one clock, no skew")
                .isTrue();
        assertThat(report.at("/alignment/0/method").asText()).isEqualTo("hinges-and-squats");
        assertThat(report.at("/alignment/2/gates/0/passed").asBoolean()).isFalse();
    }

    @Test
    void everySettingOfEveryStepIsWrittenDown() throws IOException {
        JsonNode algorithms = json(ReportExample.squats()).at("/settings/algorithms");
        assertThat(algorithms.at("/orientation").size()).isGreaterThan(5);
        assertThat(algorithms.at("/alignment/stillness/seconds").asDouble()).isEqualTo(1);
        assertThat(algorithms.at("/alignment/planarity").asDouble()).isEqualTo(0.85);
        assertThat(algorithms.at("/segmentation/movements/turnShare").asDouble())
                .isEqualTo(0.9);
    }

    @Test
    void theFingerprintFollowsTheSettings() throws IOException {
        String usual = json(ReportExample.squats()).at("/settings/sha256").asText();
        SessionSettings other = SessionSettings.DEFAULT.doing("single-leg-squat");
        assertThat(usual).matches("[0-9a-f]{64}");
        assertThat(SettingsInForce.of(other).get("sha256").asText()).isNotEqualTo(usual);
    }
}
