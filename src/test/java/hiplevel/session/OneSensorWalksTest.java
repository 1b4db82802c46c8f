package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks of real people seen by a single sensor, aligned by the walk itself; the mounting is never read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneSensorWalksTest {
    private OpticalWalks pelvis;

    @BeforeAll
    void analyseOnce() {
        pelvis = new OpticalWalks(EnumSet.of(Placement.PELVIS));
    }

    @Test
    void obliquityFollowsTheOpticalTruthFromThePelvisAlone() {
        OneSensorTargets.obliquity(pelvis);
    }

    @Test
    void whichFootLandedIsToldByThePelvisAloneAndHowSurely() {
        OneSensorTargets.sides(pelvis);
    }

    @Test
    void stancesOfThePelvisAloneDropAsInjected() {
        OpticalTargets.injectedDrop(pelvis);
    }

    @Test
    void aThighAloneFollowsTheTruthOfItsLeg() {
        for (Side side : Side.values()) {
            OneSensorTargets.thigh(new OpticalWalks(EnumSet.of(Placement.thigh(side))), side);
        }
    }

    @Test
    void aRealSensorOnTheLowerBackFindsTheStepsOfTheReference() {
        OneSensorTargets.lowerBack();
    }

    @Test
    void walkingIsNeverCalledRunning() {
        assertThat(LowerBackSteps.result("HA_001_Test5_Trial1").trials())
                .extracting(t -> t.exercise().name())
                .containsExactly("walking");
    }
}
