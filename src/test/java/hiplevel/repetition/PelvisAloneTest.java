package hiplevel.repetition;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.gait.Gait;
import hiplevel.repetition.gait.GaitBout;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one sensor on the pelvis tells of a walk, shown on the treadmill walk and on a long walk with a turn. */
class PelvisAloneTest {
    private static BodyMotion alone(BodyMotion motion) {
        return new BodyMotion(motion.grid(), motion.pelvis(), Map.of());
    }

    private static BodyMotion treadmill() {
        return alone(Analysed.opticalWalk("treadmill").motion());
    }

    @Test
    void everyStanceHasARowAndItsSideAProbability() {
        Gait gait = Analysed.gait(treadmill());
        assertThat(gait.stances()).hasSizeBetween(20, 22);
        assertThat(gait.stances().stream().filter(Repetition::accepted)).hasSizeGreaterThanOrEqualTo(19);
        assertThat(gait.contacts()).allMatch(c -> c.sideProbability() > 0.9);
        assertThat(said(gait.notes())).singleElement().asString().contains("pelvis sensor alone", "99 %");
        assertThat(gait.bouts()).extracting(GaitBout::pace).containsExactly(GaitBout.Pace.WALKING);
    }

    @Test
    void footOffsAreEstimatedWithinAFewHundredths() {
        ContactAgreement leavings = new ContactAgreement(Event.FOOT_OFF);
        for (Analysed.Walk walk : Analysed.opticalWalks()) {
            leavings.add(
                    walk.seen().contacts(), Analysed.gait(alone(walk.motion())).contacts());
        }
        assertThat(leavings.known()).isGreaterThan(150);
        assertThat(leavings.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(leavings.medianErrorSeconds()).isLessThanOrEqualTo(0.04);
    }

    @Test
    void aMirroredWearerHasTheSameStepsWithSidesSwapped() {
        Gait gait = Analysed.gait(treadmill());
        Gait mirrored = Analysed.gait(GaitSegmentationTest.mirrored(treadmill()));
        assertThat(mirrored.contacts()).hasSameSizeAs(gait.contacts());
        for (int i = 0; i < gait.contacts().size(); i++) {
            Contact seen = gait.contacts().get(i);
            Contact swapped = mirrored.contacts().get(i);
            assertThat(swapped.timeMicros()).isEqualTo(seen.timeMicros());
            assertThat(swapped.side()).isEqualTo(seen.side().opposite());
            assertThat(Math.abs(swapped.sideProbability() - seen.sideProbability()))
                    .isLessThan(1e-9);
        }
    }

    @Test
    void whereNothingTellsLeftFromRightNoStanceCountsAndANoteSaysWhy() {
        BodyMotion motion = treadmill();
        Gait gait = Analysed.gait(new BodyMotion(motion.grid(), motion.pelvis().map(p -> shifted(p, 0, 0)), Map.of()));
        assertThat(gait.contacts()).isNotEmpty().allMatch(c -> c.sideProbability() == 0.5);
        assertThat(gait.stances())
                .isNotEmpty()
                .noneMatch(Repetition::accepted)
                .anyMatch(r -> r.excluded().orElseThrow().rule().equals("side"));
        assertThat(said(gait.notes())).singleElement().asString().contains("could not be told");
    }

    /** The sideways signals of other moments say nothing of the sides: they must not be believed. */
    @Test
    void sidewaysSignalsThatDoNotFollowTheStepsMakeNothingSure() {
        BodyMotion motion = treadmill();
        double stated = 0;
        int n = 0;
        for (double stretched : new double[] {1.37, 1.61, 2.3, 2.9}) {
            Gait gait = Analysed.gait(
                    new BodyMotion(motion.grid(), motion.pelvis().map(p -> shifted(p, 1, stretched)), Map.of()));
            for (Contact c : gait.contacts()) {
                stated += c.sideProbability();
                n++;
            }
        }
        assertThat(stated / n).isLessThan(0.8);
    }

    private static PelvisMotion shifted(PelvisMotion p, double gain, double stretched) {
        return new PelvisMotion(
                p.obliquity(),
                p.tilt(),
                p.rotation(),
                p.frontalRate(),
                stretched(p.turnRate(), gain, stretched),
                p.upForce(),
                p.forwardForce(),
                stretched(p.leftForce(), gain, stretched),
                p.heading(),
                p.uncertainty());
    }

    private static double[] stretched(double[] x, double gain, double factor) {
        double[] out = new double[x.length];
        Arrays.setAll(out, i -> gain * x[(int) (i * factor) % x.length]);
        return out;
    }

    @Test
    void aTurnIsExcludedWithItsReasonFromTheHeadingOfOneSensor() {
        BodyMotion motion = Analysed.recording("walk-17-sensors");
        for (BodyMotion one : List.of(
                alone(motion),
                new BodyMotion(
                        motion.grid(),
                        Optional.empty(),
                        Map.of(Side.LEFT, motion.thigh(Side.LEFT).orElseThrow())))) {
            List<Repetition> stances = Analysed.gait(one).stances();
            assertThat(stances.stream().filter(Repetition::accepted)).hasSizeGreaterThanOrEqualTo(40);
            assertThat(stances.stream().filter(r -> r.startMicros() < 75_600_000 && r.endMicros() > 75_000_000))
                    .isNotEmpty()
                    .allSatisfy(
                            r -> assertThat(r.excluded().orElseThrow().rule()).isEqualTo("turning"));
        }
    }

    @Test
    void squatsAndKneeLiftsAreNoSteps() {
        MadeUpWearer wearer = new MadeUpWearer(20)
                .squat(Side.RIGHT, 2)
                .kneeLift(Side.RIGHT, 7, 90)
                .squat(Side.LEFT, 14);
        assertThat(Analysed.gait(alone(wearer.motion())).contacts()).isEmpty();
    }
}
