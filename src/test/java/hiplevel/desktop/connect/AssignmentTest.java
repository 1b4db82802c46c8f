package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.Wish;
import hiplevel.desktop.visit.Choosing;
import hiplevel.desktop.visit.Worn;
import hiplevel.imu.Placement;
import java.util.List;
import java.util.Map;
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
        assertThat(assignment.placeOf("b")).isEqualTo(PELVIS);
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
    void aPlaceThatADeviceDeclaresItselfIsNotGivenToAnother() {
        Map<String, List<Placement>> declared = Map.of("belt", List.of(Placement.PELVIS, Placement.LEFT_THIGH));
        assignment.found("belt", Optional.empty());
        assignment.found("b", PELVIS);
        assertThat(assignment.clash(declared)).contains(new Assignment.Clash(Placement.PELVIS, "belt", "b"));
        assignment.assign("b", Optional.of(Placement.RIGHT_THIGH));
        assertThat(assignment.clash(declared)).isEmpty();
        assignment.assign("b", THIGH);
        assertThat(assignment.clash(declared)).contains(new Assignment.Clash(Placement.LEFT_THIGH, "belt", "b"));
        assignment.tick("belt", false);
        assertThat(assignment.clash(declared)).isEmpty();
    }

    @Test
    void sayingWhereItIsWornTicksIt() {
        assignment.assign("a", THIGH);
        assignment.assign("a", Optional.empty());
        assertThat(assignment.isTicked("a")).isTrue();
        assertThat(assignment.placeOf("a")).isEmpty();
    }

    @Test
    void whoComesBackFindsWhatWasChosen() {
        Wish moved = new Wish("a", THIGH);
        Wish nowhere = new Wish("b", Optional.empty());
        Wish notYetHeard = new Wish("d", PELVIS);
        Assignment back =
                new Assignment(new Choosing(new Worn(List.of(moved, nowhere, notYetHeard)), List.of("c"), List.of()));
        assertThat(back.worn().wishes()).isEmpty();
        back.found("a", PELVIS);
        back.found("b", PELVIS);
        back.found("c", PELVIS);
        assertThat(back.worn().wishes()).containsExactly(moved, nowhere);
        assertThat(back.unused()).containsExactly("c");
        assertThat(back.awaited()).containsExactly(notYetHeard);
    }

    @Test
    void whatIsNotUnderstoodAnyMoreIsNotUsedUntilItIsAgain() {
        assignment.found("a", THIGH);
        assignment.notUnderstood("a");
        assertThat(assignment.worn().wishes()).isEmpty();
        assertThat(assignment.unused()).doesNotContain("a");
        assignment.found("a", THIGH);
        assertThat(assignment.isTicked("a")).isTrue();
    }

    @Test
    void whatIsForgottenIsNotAwaitedEither() {
        Assignment back =
                new Assignment(new Choosing(new Worn(List.of(new Wish("a", THIGH))), List.of("b"), List.of("a")));
        back.forget("a");
        back.forget("b");
        assertThat(back.awaited()).isEmpty();
        assertThat(back.unused()).isEmpty();
    }
}
