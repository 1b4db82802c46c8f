package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.imu.TrackCollector;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aRecordingOfThreeSeconds() throws IOException {
        StringBuilder text = new StringBuilder(BadInputTest.HEADER).append('\n');
        for (int i = 0; i < 300; i++) {
            text.append(i / 100.0).append(",0,0,0,0,0,9.8\n");
        }
        Files.writeString(folder.resolve("pelvis.csv"), text);
    }

    private ReadResult read(String json) throws IOException, UnreadableException {
        Files.writeString(folder.resolve("session.json"), json);
        return Recordings.read(folder, ReadOptions.NONE, new TrackCollector());
    }

    @Test
    void everyKeyIsOptionalAndOthersArePassedOver() throws IOException, UnreadableException {
        assertThat(read("{}").facts()).isEqualTo(WearingFacts.NONE);
        ReadResult result = read("{\"mood\": \"fine\", \"wearer\": null, \"sensors\": {\"pelvis\": {\"colour\": 3}}}");
        assertThat(result.facts()).isEqualTo(WearingFacts.NONE);
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void aTrialWithoutTimesIsTheWholeRecording() throws IOException, UnreadableException {
        assertThat(read("{\"trials\": [{\"exercise\": \"walking\", \"side\": \"both\"}]}")
                        .facts()
                        .trials())
                .containsExactly(new WearingFacts.DeclaredTrial("walking", Optional.empty(), 0, 2_990_000));
    }

    @Test
    void painAndANoteAreReadAndWrittenBack() throws IOException, UnreadableException {
        WearingFacts facts =
                read("{\"trials\": [{\"exercise\": \"squat\", \"pain\": 10, \"note\": \"sharp\"}, {\"exercise\": \"squat\", \"pain\": 0}]}")
                        .facts();
        assertThat(facts.trials())
                .extracting(t -> t.pain().orElse(-1) + " " + t.note().orElse("nothing"))
                .containsExactly("10 sharp", "0 nothing");
        assertThat(read(new String(SessionJson.bytes(facts, List.of(), List.of()), StandardCharsets.UTF_8))
                        .facts())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "2.5", "\"much\""})
    void aPainThatIsNoneIsRefused(String pain) {
        assertThatThrownBy(() -> read("{\"trials\": [{\"exercise\": \"squat\", \"pain\": " + pain + "}]}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("trials[0].pain is");
    }

    @Test
    void whatTheRecordingKnowsNothingOfIsAWarning() throws IOException, UnreadableException {
        assertThat(
                        read("{\"sensors\": {\"left-thigh\": {}}, \"trials\": [{\"exercise\": \"walking\", \"fromSeconds\": 30}]}")
                                .warnings())
                .extracting(Words.ENGLISH::say)
                .hasSize(2)
                .anyMatch(w -> w.contains("left-thigh.csv"))
                .anyMatch(w -> w.contains("trials[0] lies outside"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"heightMetres\": \"tall\"} | heightMetres is \"tall\"",
                "{\"heightMetres\": 174} | heightMetres is 174 where a number from 0.3 to 2.8",
                "{\"affectedSide\": \"both\"} | affectedSide is \"both\" where left or right",
                "{\"format\": 2} | format is 2 where 1",
                "{\"start\": \"yesterday\"} | start is \"yesterday\"",
                "{\"wearer\": 12} | wearer is 12 where a text",
                "{\"trials\": {}} | trials is {} where a list",
                "{\"trials\": [3]} | trials[0] is 3 where an object",
                "{\"trials\": [{\"side\": \"left\"}]} | trials[0].exercise",
                "{\"trials\": [{\"exercise\": \"walking\", \"side\": \"up\"}]} | trials[0].side is \"up\" where left, right or both",
                "{\"trials\": [{\"exercise\": \"walking\", \"fromSeconds\": 5, \"toSeconds\": 2}]} | trials[0].toSeconds is 2",
                "{\"sensors\": {\"pelvis\": {\"rateHz\": -5}}} | sensors.pelvis.rateHz is -5",
                "{\"sensors\": {\"pelvis\": 5}} | sensors.pelvis is 5",
                "{\"markers\": [{\"text\": \"x\"}]} | markers[0].seconds",
                "{\"wearer\": \"A\", \"wearer\": \"B\"} | line 1: this is not JSON",
                "{\"wearer\": | this is not JSON",
                "[1] | expected a JSON object",
                "'' | expected a JSON object"
            })
    void nonsenseIsRefusedWithFileAndKey(String json, String sentence) {
        assertThatThrownBy(() -> read(json.equals("''") ? "" : json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(folder.resolve("session.json").toString())
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }
}
