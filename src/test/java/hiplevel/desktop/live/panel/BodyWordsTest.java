package hiplevel.desktop.live.panel;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyWordsTest {
    private static final double UNKNOWN = Double.NaN;
    private static final Optional<Side> NONE = Optional.empty();
    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);

    private final BodyWords words = new BodyWords(Words.ENGLISH);

    private static BodyShot body(Optional<Side> stance, double obliquity, double left, double right) {
        return new BodyShot(0, true, stance, NONE, obliquity, 0, 0, left, right, 0, 0);
    }

    private String said(BodyShot body, boolean pelvis) {
        BodyWords.Told told = BodyWords.Told.of(body, pelvis);
        return words.number(told) + " " + words.sentence(told);
    }

    @Test
    void withAPelvisItIsTheDrop() {
        assertThat(said(body(RIGHT, 6, 9, 9), true)).isEqualTo("6° standing right: left hip drops 6°");
        assertThat(said(body(LEFT, 6, 9, 9), true)).isEqualTo("6° standing left: right hip 6° up");
        assertThat(said(body(RIGHT, 0.3, 9, 9), true)).isEqualTo("0° standing right: pelvis level");
        assertThat(said(body(LEFT, 0.3, 9, 9), true)).isEqualTo("0° standing left: pelvis level");
        assertThat(said(body(NONE, -2, 9, 9), true)).isEqualTo("2° on both legs: right hip 2° lower");
    }

    @Test
    void withoutOneItIsTheKneeOfTheLegThatCarries() {
        assertThat(said(body(RIGHT, UNKNOWN, 9, 5), false)).isEqualTo("5° standing right: knee 5° inward");
        assertThat(said(body(LEFT, UNKNOWN, -3, 5), false)).isEqualTo("3° standing left: knee 3° outward");
    }

    @Test
    void whileNoLegCarriesItIsTheKneeThatIsFarther() {
        assertThat(said(body(NONE, UNKNOWN, 1, -4), false)).isEqualTo("4° right knee 4° outward");
        assertThat(said(body(NONE, UNKNOWN, 5, -4), false)).isEqualTo("5° left knee 5° inward");
    }

    @Test
    void aThighAloneTellsItsOwnKneeOnly() {
        assertThat(said(body(NONE, UNKNOWN, 2, UNKNOWN), false)).isEqualTo("2° left knee 2° inward");
        assertThat(said(body(NONE, UNKNOWN, UNKNOWN, 3), false)).isEqualTo("3° right knee 3° inward");
        assertThat(said(body(RIGHT, UNKNOWN, 2, UNKNOWN), false)).isEqualTo("– the thigh is not aligned, or not heard");
    }

    @Test
    void aPelvisThatIsWornAndSilentIsMissed() {
        assertThat(said(body(RIGHT, UNKNOWN, 2, 3), true)).isEqualTo("– the pelvis is not aligned, or not heard");
    }

    @Test
    void eachIsSeenAgainstItsOwnBand() {
        Optional<Band> drop = Bands.DEFAULT.of(Catalogue.SINGLE_LEG_SQUAT, Measure.PEAK_PELVIC_DROP);
        Optional<Band> cave = Bands.DEFAULT.of(Catalogue.SINGLE_LEG_SQUAT, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN);
        assertThat(BodyWords.Told.of(body(LEFT, -9, 0, 0), true).level(drop, cave))
                .contains(Level.FLAG);
        assertThat(BodyWords.Told.of(body(LEFT, 9, 0, 0), true).level(drop, cave))
                .contains(Level.GOOD);
        assertThat(BodyWords.Told.of(body(LEFT, UNKNOWN, 9, 0), false).level(drop, cave))
                .contains(Level.WATCH);
        assertThat(BodyWords.Told.of(body(NONE, UNKNOWN, 9, 0), false).level(drop, cave))
                .isEmpty();
    }
}
