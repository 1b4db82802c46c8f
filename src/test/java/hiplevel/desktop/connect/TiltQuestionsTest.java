package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.TiltSink;
import hiplevel.connection.found.WhichSensor;
import hiplevel.connection.found.WhichSensor.Seen;
import hiplevel.desktop.connect.TiltQuestions.Answer;
import hiplevel.desktop.connect.TiltQuestions.Phase;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TiltQuestionsTest {
    private final TiltSink tilt = new TiltSink();
    private long micros;
    private TiltQuestions questions;

    @BeforeEach
    void plugInTwoSensors() {
        tilt.sensor(SensorDescription.worn(3, "one", Placement.PELVIS));
        tilt.sensor(SensorDescription.worn(4, "two", Placement.PELVIS));
        questions = asking(Placement.PELVIS, Placement.LEFT_THIGH);
    }

    /** Of the two sensors. */
    private TiltQuestions asking(Placement... places) {
        return new TiltQuestions(new WhichSensor(tilt), List.of(places), 2, () -> micros * 1000);
    }

    /** Half a second in which one turns at 100 °/s, and one of rest. */
    private void turn(int id) {
        for (int i = 0; i < 150; i++) {
            micros += 10_000;
            for (int sensor = 3; sensor < 5; sensor++) {
                tilt.sample(sensor, micros, sensor == id && i < 50 ? Math.toRadians(100) : 0, 0, 0, 0, 0, 9.81);
            }
        }
    }

    @Test
    void eachAnswerNamesItsSensorAndPuttingItBackIsNoAnswer() {
        assertThat(questions.look()).isEmpty();
        assertThat(questions.phase()).isEqualTo(new Phase.Asking(Placement.PELVIS, Optional.empty()));
        turn(4);
        assertThat(questions.look()).contains(new Answer(4, Placement.PELVIS));
        assertThat(questions.phase()).isEqualTo(new Phase.PuttingBack(Placement.PELVIS));
        turn(4);
        assertThat(questions.look()).isEmpty();
        turn(4);
        assertThat(questions.look()).isEmpty();
        assertThat(questions.phase()).isEqualTo(new Phase.Asking(Placement.LEFT_THIGH, Optional.empty()));
        turn(3);
        assertThat(questions.look()).contains(new Answer(3, Placement.LEFT_THIGH));
        micros += 3_000_000;
        assertThat(questions.look()).isEmpty();
        assertThat(questions.phase()).isEqualTo(new Phase.Done());
        assertThat(questions.look()).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsSaidToBeSo() {
        turn(4);
        questions.look();
        micros += 3_000_000;
        questions.look();
        turn(4);
        assertThat(questions.look()).isEmpty();
        assertThat(questions.phase())
                .isInstanceOfSatisfying(
                        Phase.Asking.class, asking -> assertThat(asking.hint()).containsInstanceOf(Seen.Already.class));
    }

    @Test
    void aPlaceWithoutASensorIsPassedOverAsLongAsThereArePlacesToSpare() {
        questions = asking(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
        assertThat(questions.maySkip()).isTrue();
        turn(3);
        assertThat(questions.look()).contains(new Answer(3, Placement.PELVIS));
        assertThat(questions.maySkip()).as("while it is put back").isFalse();
        micros += 3_000_000;
        questions.look();
        questions.skip();
        assertThat(questions.phase()).isEqualTo(new Phase.Asking(Placement.RIGHT_THIGH, Optional.empty()));
        questions.skip();
        assertThat(questions.phase()).as("the last one is worn there").isInstanceOf(Phase.Asking.class);
        turn(4);
        assertThat(questions.look()).contains(new Answer(4, Placement.RIGHT_THIGH));
        micros += 3_000_000;
        questions.look();
        assertThat(questions.phase()).isEqualTo(new Phase.Done());
    }

    @Test
    void nobodyIsAskedForTheThirdPlaceOfTwoSensors() {
        questions = asking(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
        for (int id = 3; id < 5; id++) {
            turn(id);
            assertThat(questions.look()).isPresent();
            micros += 3_000_000;
            questions.look();
        }
        assertThat(questions.phase()).isEqualTo(new Phase.Done());
    }
}
