package hiplevel.desktop.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.imu.Side;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in the program's folder between visits. */
class KeptVisitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @TempDir
    private Path home;

    @Test
    void ownBatteriesAreReadAsTheyWereWritten() throws Exception {
        assertThat(new BatteriesFile(home).read()).isEmpty();
        List<Battery> own = List.of(
                new Battery(
                        "Knie früh",
                        List.of(
                                new Task("step-up", Optional.of(Side.RIGHT), new Amount.Repetitions(8), 45, 40),
                                new Task("walking", Optional.empty(), new Amount.Seconds(60), 0, 0))),
                new Battery("another", List.of(new Task("plank", Optional.empty(), new Amount.Seconds(20), 10, 0))));
        new BatteriesFile(home.resolve("new")).write(own);
        assertThat(new BatteriesFile(home.resolve("new")).read()).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"batteries\": [{\"name\": \"a\"}]}",
                "{\"batteries\": [{\"name\": \"a\", \"tasks\": [{\"exercise\": \"flying\", \"seconds\": 3}]}]}",
                "{\"batteries\": [{\"name\": \"a\", \"tasks\": [{\"exercise\": \"plank\"}]}]}",
                "{\"batteries\": [{\"name\": \"a\", \"tasks\": [{\"exercise\": \"plank\", \"seconds\": -1}]}]}",
                "{\"batteries\": [{\"name\": \"a\", \"tasks\": [{\"exercise\": \"plank\", \"seconds\": 3, \"side\": 7}]}]}"
            })
    void aSpoiltFileOfBatteriesIsRefusedInASentenceThatNamesIt(String text) throws Exception {
        Files.writeString(home.resolve("batteries.json"), text);
        assertThatThrownBy(() -> new BatteriesFile(home).read())
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("batteries.json")
                .hasMessageEndingWith(".");
        Battery fresh = ReadyBatteries.in(Words.ENGLISH).get(0);
        assertThatThrownBy(() -> new BatteriesFile(home).write(List.of(fresh))).isInstanceOf(UnreadableException.class);
        assertThat(home.resolve("batteries.json")).hasContent(text);
    }

    @Test
    void batteriesThatSomebodyElseAddedMeanwhileAreNotWrittenOver() throws Exception {
        List<Battery> ready = ReadyBatteries.in(Words.ENGLISH);
        BatteriesFile here = new BatteriesFile(home);
        assertThat(here.read()).isEmpty();
        here.write(ready.subList(0, 1));
        BatteriesFile elsewhere = new BatteriesFile(home);
        elsewhere.read();
        elsewhere.write(ready.subList(0, 2));
        assertThatThrownBy(() -> here.write(ready.subList(2, 3)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("batteries.json was changed meanwhile");
        assertThat(here.read()).isEqualTo(ready.subList(0, 2));
        here.write(ready);
        assertThat(elsewhere.read()).isEqualTo(ready);
    }

    @Test
    void readyBatteriesHaveNamesInEveryLanguage() {
        for (Words words : Words.ALL) {
            assertThat(ReadyBatteries.in(words))
                    .hasSize(4)
                    .extracting(Battery::name)
                    .doesNotHaveDuplicates();
        }
        assertThat(ReadyBatteries.in(Words.ENGLISH).get(0).tasks())
                .extracting(task -> task.side().orElseThrow())
                .containsExactly(Side.LEFT, Side.RIGHT);
    }

    @Test
    void aWearerWhoComesAgainIsKnownAndTheNextSessionOnAnotherDay() throws Exception {
        Visit first =
                new Visit(Optional.of("A12"), Optional.of(Side.LEFT), OptionalDouble.of(1.74), 1, Optional.empty());
        Wearers.in(home).keep(first, DAY);
        assertThat(Wearers.in(home).visit("A12", DAY, Visit.OF_NOBODY)).contains(first);
        assertThat(Wearers.in(home)
                        .visit("A12", DAY.plusDays(3), Visit.OF_NOBODY)
                        .orElseThrow()
                        .sessionNumber())
                .isEqualTo(2);
        assertThat(Wearers.in(home).visit("B1", DAY, Visit.OF_NOBODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"wearers\": [{\"wearer\": \"A\", \"heightMetres\": 1.7}, {\"wearer\": \"B\", \"heightMetres\": \"1.80\"}]}",
                "{\"wearers\": [{\"wearer\": \"A\", \"heightMetres\": 17}]}",
                "{\"wearers\": [{\"wearer\": \"A\", \"affectedSide\": \"links\"}]}",
                "{\"wearers\": [{\"wearer\": \"A\" \"sessionNumber\": 3}]}",
                "{\"wearers\": {}}",
                "[]",
                ""
            })
    void wearersThatCannotBeReadAreLeftAsTheyAreAndThatIsSaid(String text) throws Exception {
        Path file = Files.writeString(home.resolve("wearers.json"), text);
        Wearers wearers = Wearers.in(home);
        assertThat(wearers.visit("A", DAY, Visit.OF_NOBODY)).isEmpty();
        assertThat(wearers.unreadable().orElseThrow()).hasMessageContaining("wearers.json");
        Visit today = new Visit(Optional.of("C"), Optional.empty(), OptionalDouble.of(1.6), 1, Optional.empty());
        assertThatThrownBy(() -> wearers.keep(today, DAY))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("wearers.json");
        assertThat(file).hasContent(text);
    }

    @Test
    void keepingAWearerLeavesWhatSomebodyElseWroteMeanwhile() throws Exception {
        Wearers opened = Wearers.in(home);
        Path file = Files.writeString(
                home.resolve("wearers.json"),
                "{\"wearers\": [{\"wearer\": \"B\", \"heightMetres\": 1.7, \"shoes\": 43}, {\"wearer\": \"A\", \"heightMetres\": 1.9}]}");
        opened.keep(
                new Visit(Optional.of("A"), Optional.of(Side.LEFT), OptionalDouble.empty(), 2, Optional.empty()), DAY);
        assertThat(file).content().contains("\"shoes\" : 43");
        Wearers again = Wearers.in(home);
        assertThat(again.visit("B", DAY, Visit.OF_NOBODY).orElseThrow().heightMetres())
                .hasValue(1.7);
        Visit known = again.visit("A", DAY, Visit.OF_NOBODY).orElseThrow();
        assertThat(known.heightMetres()).isEmpty();
        assertThat(known.affectedSide()).contains(Side.LEFT);
    }

    @ParameterizedTest
    @CsvSource({"A12, A13", "A09, A10", "A99, A100", "7, 8", "Anna,", "999999999, 1000000000"})
    void theNextWearersCodeCountsOn(String code, String next) {
        Visit visit = new Visit(Optional.of(code), Optional.of(Side.LEFT), OptionalDouble.of(1.8), 4, Optional.empty());
        assertThat(visit.next().wearer()).isEqualTo(Optional.ofNullable(next));
        assertThat(visit.next().affectedSide()).isEmpty();
        assertThat(visit.next().sessionNumber()).isEqualTo(1);
    }
}
