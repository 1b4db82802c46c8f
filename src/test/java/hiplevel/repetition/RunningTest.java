package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.gait.Gait;
import hiplevel.repetition.gait.GaitBout;
import hiplevel.repetition.gait.GaitBout.Pace;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Running told from walking: a made-up runner, and real people who walk. */
class RunningTest {
    private static final List<MadeUpRunner> RUNNERS =
            List.of(new MadeUpRunner(0.40, 0.40), new MadeUpRunner(0.36, 0.35), new MadeUpRunner(0.31, 0.3));
    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);

    @Test
    void everySensorSetTellsThatSomebodyRunsAndWhichFootLandsWhen() {
        for (MadeUpRunner runner : RUNNERS) {
            for (BodyMotion motion : List.of(
                    runner.motion(true, BOTH),
                    runner.motion(true, Set.of()),
                    runner.motion(false, BOTH),
                    runner.motion(false, Set.of(Side.LEFT)),
                    runner.motion(false, Set.of(Side.RIGHT)))) {
                Gait gait = Analysed.gait(motion);
                assertThat(gait.bouts()).extracting(GaitBout::pace).containsExactly(Pace.RUNNING);
                List<Contact> landings = gait.contacts().stream()
                        .filter(c -> c.event() == Event.INITIAL_CONTACT)
                        .toList();
                assertThat(landings).hasSizeBetween(MadeUpRunner.STEPS - 2, MadeUpRunner.STEPS);
                for (Contact landing : landings) {
                    double seconds = landing.timeMicros() * 1e-6;
                    int step = (int) Math.round((seconds - MadeUpRunner.FROM) / runner.stepSeconds());
                    assertThat(seconds).isCloseTo(runner.landing(step), within(0.03));
                    assertThat(landing.side()).isEqualTo(MadeUpRunner.side(step));
                }
            }
        }
    }

    @Test
    void aRunningFootIsOnTheGroundForLessThanHalfOfTheStride() {
        for (MadeUpRunner runner : RUNNERS) {
            List<Repetition> stances = Analysed.gait(runner.motion(true, BOTH)).stances();
            assertThat(stances).hasSizeGreaterThanOrEqualTo(MadeUpRunner.STEPS - 3);
            assertThat(stances.stream().filter(Repetition::accepted)).allSatisfy(r -> {
                assertThat(r.exercise()).isEqualTo(Catalogue.RUNNING);
                assertThat(r.seconds()).isLessThan(runner.stepSeconds());
                assertThat(r.seconds()).isCloseTo(runner.groundSeconds(), within(0.05));
            });
        }
    }

    @Test
    void whoKnowsThePelvisOnlyIsLessSureOfARunnersSides() {
        Gait pelvis = Analysed.gait(RUNNERS.get(1).motion(true, Set.of()));
        assertThat(pelvis.contacts()).isNotEmpty().allMatch(c -> c.sideProbability() <= 0.9);
        assertThat(Analysed.gait(RUNNERS.get(1).motion(true, BOTH)).contacts()).allMatch(c -> c.sideProbability() == 1);
    }

    @Test
    void whatWasRunIsNoWalkingAndTheOtherWayRound() {
        Gait run = Analysed.gait(RUNNERS.get(0).motion(true, BOTH));
        assertThat(run.of(Catalogue.WALKING).stances()).isEmpty();
        assertThat(run.of(Catalogue.WALKING).contacts()).isEmpty();
        assertThat(run.of(Catalogue.RUNNING).stances()).hasSameSizeAs(run.stances());
        Gait walk = Analysed.gait(Analysed.opticalWalk("treadmill").motion());
        assertThat(walk.of(Catalogue.RUNNING).contacts()).isEmpty();
        assertThat(walk.of(Catalogue.WALKING)).isEqualTo(walk);
    }

    @Test
    void nobodyWhoWalksIsSaidToRun() {
        for (Analysed.Walk walk : Analysed.opticalWalks()) {
            walksOnly(walk.motion());
        }
        // brisk: the force swings by more than 5 m/s² either way
        walksOnly(Analysed.recording("walk-17-sensors"));
    }

    private static void walksOnly(BodyMotion motion) {
        for (BodyMotion worn : List.of(
                motion,
                new BodyMotion(motion.grid(), motion.pelvis(), Map.of()),
                new BodyMotion(motion.grid(), Optional.empty(), motion.thighs()))) {
            assertThat(Analysed.gait(worn).bouts()).isNotEmpty().allMatch(b -> b.pace() == Pace.WALKING);
        }
    }
}
