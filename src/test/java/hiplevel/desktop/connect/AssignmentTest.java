package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.Wish;
import hiplevel.imu.Placement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Optional<Placement> PELVIS = Optional.of(Placement.PELVIS);
    private static final Optional<Placement> THIGH = Optional.of(Placement.LEFT_THIGH);

    private final Assignment assignment = new Assignment();

    @Test
    void whatIsFoundIsUsedAndWornWhereItWasTheLastTime() {
        assignment.found("a", PELVIS);
        assignment.found("b", PELVIS);
        assertThat(assignment.worn().wishes()).containsExactly(new Wish("a", PELVIS), new Wish("b", Optional.empty()));
    }

    @Test
    void aPlaceIsGivenOnceAndTheLastWordHolds() {
        assignment.found("a", PELVIS);
        assignment.found("b", THIGH);
        assignment.assign("b", PELVIS);
        assertThat(assignment.placeOf("a")).isEmpty();
        assertThat(assignment.portAt(Placement.PELVIS)).contains("b");
        assertThat(assignment.portAt(Placement.LEFT_THIGH)).isEmpty();
    }

    @Test
    void whatWasUntickedStaysSoWhenItIsHeardAgain() {
        assignment.found("a", PELVIS);
        assignment.tick("a", false);
        assignment.found("a", PELVIS);
        assertThat(assignment.isTicked("a")).isFalse();
        assertThat(assignment.worn().wishes()).isEmpty();
    }

    @Test
    void sayingWhereItIsWornTicksIt() {
        assignment.assign("a", THIGH);
        assignment.assign("a", Optional.empty());
        assertThat(assignment.isTicked("a")).isTrue();
        assertThat(assignment.placeOf("a")).isEmpty();
    }
}
