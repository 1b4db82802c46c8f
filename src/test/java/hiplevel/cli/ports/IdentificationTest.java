package hiplevel.cli.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import hiplevel.cli.terminal.Refusal;
import hiplevel.connection.TiltSink;
import hiplevel.connection.found.WhichSensor;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private static final List<Placement> WORN = List.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    private final TiltSink tilt = new TiltSink();
    private final List<String> said = new ArrayList<>();
    private long micros;

    @BeforeEach
    void plugInThreeSensors() {
        for (int id = 7; id < 10; id++) {
            tilt.sensor(new SensorDescription(
                    id,
                    "sensor " + id,
                    Optional.empty(),
                    "",
                    "",
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
    }

    /** A tenth of a second in which one sensor turns at 100 °/s, or none where that is no sensor's id. */
    private void turn(int id) {
        for (int i = 0; i < 10; i++) {
            micros += 10_000;
            for (int sensor = 7; sensor < 10; sensor++) {
                double rate = sensor == id ? Math.toRadians(100) : 0;
                tilt.sample(sensor, micros, rate, 0, 0, 0, 0, 9.81);
            }
        }
    }

    /** The person answers each question, counted from 1, by turning a sensor for half a second. */
    private Identification person(IntUnaryOperator sensorOfQuestion) {
        int[] left = {0};
        int[] question = {0};
        return new Identification(
                new WhichSensor(tilt),
                sentence -> {
                    said.add(sentence);
                    if (sentence.startsWith("tilt")) {
                        question[0]++;
                        left[0] = 5;
                    }
                },
                millis -> turn(left[0]-- > 0 ? sensorOfQuestion.applyAsInt(question[0]) : -1));
    }

    @Test
    void theSensorThatIsTiltedIsTheOneThatWasAskedFor() throws Exception {
        assertThat(person(question -> 10 - question).ask(WORN))
                .containsOnly(
                        entry(9, Placement.PELVIS), entry(8, Placement.LEFT_THIGH), entry(7, Placement.RIGHT_THIGH));
        assertThat(said.get(0)).contains("tilt the pelvis sensor now");
    }

    @Test
    void aSensorIsNotTakenTwice() throws Exception {
        assertThat(person(question -> question == 1 ? 7 : 5 + question).ask(WORN.subList(0, 2)))
                .containsOnly(entry(7, Placement.PELVIS), entry(8, Placement.LEFT_THIGH));
        assertThat(said).anyMatch(s -> s.contains("that is the pelvis sensor already"));
    }

    @Test
    void whenNobodyMovesItGivesUpInASentence() {
        assertThatThrownBy(() -> person(question -> -1).ask(WORN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no sensor was tilted");
    }
}
