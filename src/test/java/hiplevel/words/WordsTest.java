package hiplevel.words;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Saying NO_THIGH = Saying.of("not-assessed.no-thigh", Side.LEFT.saying());

    @Test
    void aSayingIsSaidInEveryLanguage() {
        assertThat(Words.ENGLISH.say(NO_THIGH)).isEqualTo("no sensor was worn on the left thigh");
        assertThat(Words.GERMAN.say(NO_THIGH)).isEqualTo("am linken Oberschenkel wurde kein Sensor getragen");
    }

    @Test
    void germanBendsSidesPlacesAndMeasures() {
        assertThat(Words.GERMAN.say("not-assessed.gap", Placement.RIGHT_THIGH.saying()))
                .isEqualTo("die Daten des Sensors am rechten Oberschenkel haben in dieser Wiederholung eine Lücke");
        assertThat(Words.GERMAN
                        .say("figure.knee.in", Side.RIGHT.saying(), "2,1°", "")
                        .trim())
                .isEqualTo("rechtes Knie 2,1° zur Körpermitte hin");
        Saying both = Saying.of(
                "answer.and", Saying.of("measure.peak-pelvic-drop"), Saying.of("measure.thigh-adduction-change"));
        assertThat(Words.GERMAN.say("answer.all-within", both))
                .isEqualTo("Beckenabsenkung und Einwärtsfallen des Knies lagen im Mittel im guten Bereich");
    }

    @Test
    void numbersFollowTheLanguageWithATrueMinusAndNoMinusZero() {
        assertThat(Words.ENGLISH.number(-1234.56, 1)).isEqualTo("−1234.6");
        assertThat(Words.GERMAN.number(-1234.56, 1)).isEqualTo("−1234,6");
        assertThat(Words.GERMAN.number(-0.04, 1)).isEqualTo("0,0");
        assertThat(Words.GERMAN.number(Double.NaN, 1)).isEqualTo("–");
        assertThat(Words.GERMAN.say(new Saying.Amount(112.4, 0, "unit.steps-min")))
                .isEqualTo("112 Schritte/min");
        assertThat(Words.GERMAN.probability(0.0001)).isEqualTo("< 0,001");
        assertThat(Words.ENGLISH.probability(0.0123)).isEqualTo("= 0.01");
    }

    @Test
    void datesFollowTheLanguageAndWhatIsNoDateStaysAsItIs() {
        assertThat(Words.GERMAN.date("2026-11-28T10:15:00Z")).isEqualTo("28.11.2026, 10:15 UTC");
        assertThat(Words.ENGLISH.date("2026-11-28T11:15:00+01:00")).isEqualTo("28 November 2026, 10:15 UTC");
        assertThat(Words.GERMAN.date("2026-11-28")).isEqualTo("28.11.2026");
        assertThat(Words.GERMAN.date("last Tuesday")).isEqualTo("last Tuesday");
    }

    @Test
    void ownWordsAreSaidAsTheyAreAndKnownOnesInTheLanguage() {
        assertThat(Words.GERMAN.say(Saying.word("exercise", "pistol-squat"))).isEqualTo("pistol squat");
        assertThat(Words.GERMAN.say(Saying.word("movement", "step out"))).isEqualTo("Seitschritt");
    }

    @Test
    void listsAreGluedInTheLanguageAndWhatFillsABlankIsNeverReadAsAPattern() {
        Saying percent = Saying.verbatim("100 %1$s %n $2 \\");
        assertThat(Words.GERMAN.say(Saying.and(List.of(percent, Saying.number(0.5, 1)))))
                .isEqualTo("100 %1$s %n $2 \\ und 0,5");
    }

    @Test
    void aFractionIsSaidWithTheDecimalsItHas() {
        assertThat(Words.GERMAN.say("curves.too-few", 0.05)).endsWith("0,05");
    }

    @Test
    void aLanguageIsFoundByItsCode() {
        assertThat(Words.named("de")).contains(Words.GERMAN);
        assertThat(Words.named("tlh")).isEmpty();
    }
}
