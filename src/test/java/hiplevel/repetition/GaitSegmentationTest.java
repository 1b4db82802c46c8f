package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.gait.Gait;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold of any walk, shown on the treadmill walk (real optical motion turned into exact sensor signals). */
class GaitSegmentationTest {
    private static OpticalWalk treadmill() {
        return Analysed.opticalWalk("treadmill").seen();
    }

    private static BodyMotion treadmillMotion() {
        return Analysed.opticalWalk("treadmill").motion();
    }

    private static List<Contact> landings(BodyMotion motion) {
        return Analysed.gait(motion).contacts().stream()
                .filter(c -> c.event() == Event.INITIAL_CONTACT)
                .toList();
    }

    @Test
    void aMirroredWearerHasTheSameContactsWithSidesSwapped() {
        BodyMotion motion = treadmillMotion();
        Gait gait = Analysed.gait(motion);
        Gait mirrored = Analysed.gait(mirrored(motion));
        assertThat(gait.contacts()).hasSizeGreaterThan(40);
        assertThat(mirrored.contacts())
                .containsExactlyElementsOf(gait.contacts().stream()
                        .map(c -> new Contact(c.timeMicros(), c.side().opposite(), c.event()))
                        .toList());
        assertThat(mirrored.stances())
                .containsExactlyElementsOf(gait.stances().stream()
                        .map(r -> new Repetition(
                                r.number(),
                                r.exercise(),
                                r.leg().opposite(),
                                r.startMicros(),
                                r.pauseStartMicros(),
                                r.turnMicros(),
                                r.pauseEndMicros(),
                                r.endMicros(),
                                r.excluded()))
                        .toList());
    }

    static BodyMotion mirrored(BodyMotion motion) {
        Map<Side, ThighMotion> thighs = new EnumMap<>(Side.class);
        motion.thighs()
                .forEach((side, t) -> thighs.put(
                        side.opposite(),
                        new ThighMotion(
                                side.opposite(),
                                t.flexion(),
                                t.adduction(),
                                t.rotation(),
                                t.medial(),
                                t.sagittalRate(),
                                t.frontalRate(),
                                t.upForce(),
                                t.axialForce(),
                                negated(t.heading()),
                                t.hip(),
                                t.uncertainty())));
        return new BodyMotion(
                motion.grid(),
                motion.pelvis()
                        .map(p -> new PelvisMotion(
                                negated(p.obliquity()),
                                p.tilt(),
                                negated(p.rotation()),
                                negated(p.frontalRate()),
                                negated(p.turnRate()),
                                p.upForce(),
                                p.forwardForce(),
                                negated(p.leftForce()),
                                negated(p.heading()),
                                p.uncertainty())),
                thighs);
    }

    private static double[] negated(double[] x) {
        return Arrays.stream(x).map(v -> -v).toArray();
    }

    @Test
    void deletingOneStepsSignalTakesThatContactAndLeavesItsNeighbours() {
        OpticalWalk walk = treadmill();
        List<Contact> whole = landings(treadmillMotion());
        for (int k : new int[] {5, 10, 16}) {
            Contact lost = whole.get(k);
            for (Set<Placement> silent : List.of(walk.samples().keySet(), EnumSet.of(Placement.PELVIS))) {
                Map<Placement, ImuSeries> samples = new EnumMap<>(walk.samples());
                silent.forEach(p -> samples.put(
                        p, without(samples.get(p), lost.timeMicros() - 150_000, lost.timeMicros() + 150_000)));
                List<Contact> found = landings(Analysed.of(samples));
                assertThat(found).hasSize(whole.size() - 1);
                for (int i = 0; i < found.size(); i++) {
                    Contact same = whole.get(i < k ? i : i + 1);
                    assertThat(found.get(i).side()).isEqualTo(same.side());
                    assertThat(Math.abs(found.get(i).timeMicros() - same.timeMicros()))
                            .isLessThanOrEqualTo(20_000);
                }
            }
        }
    }

    private static ImuSeries without(ImuSeries s, long from, long to) {
        ImuSeries.Builder kept = new ImuSeries.Builder();
        for (int i = 0; i < s.size(); i++) {
            long t = s.timeMicros()[i];
            if (t < from || t > to) {
                kept.add(t, s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i], s.accX()[i], s.accY()[i], s.accZ()[i]);
            }
        }
        return kept.build();
    }

    @Test
    void aStanceWithAGapInItIsExcludedAndTheOthersCount() {
        OpticalWalk walk = treadmill();
        Map<Placement, ImuSeries> samples = new EnumMap<>(walk.samples());
        samples.replaceAll((p, s) -> without(s, 9_350_000, 9_500_000));
        List<Repetition> stances = Analysed.gait(Analysed.of(samples)).stances();
        assertThat(stances.stream().filter(r -> r.startMicros() < 9_500_000 && r.endMicros() > 9_350_000))
                .hasSize(1)
                .allMatch(r -> r.excluded().orElseThrow().rule().equals("gap"));
        assertThat(stances.stream().filter(Repetition::accepted)).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void theLastStancesOfACutOffWalkAreIncomplete() {
        List<Repetition> stances = Analysed.gait(treadmillMotion()).stances();
        assertThat(stances.get(stances.size() - 1).excluded().orElseThrow().rule())
                .isEqualTo("incomplete");
        assertThat(stances.stream().filter(Repetition::accepted)).hasSize(stances.size() - 2);
    }

    @Test
    void stancesTurnAtThePeakOfDropAndNeverPause() {
        assertThat(Analysed.gait(treadmillMotion()).stances())
                .allSatisfy(r -> assertThat(r.turnMicros())
                        .isBetween(r.startMicros(), r.endMicros())
                        .isEqualTo(r.pauseStartMicros())
                        .isEqualTo(r.pauseEndMicros()));
    }

    @Test
    void bothThighsAloneTellContactsAndSides() {
        ContactAgreement landings = new ContactAgreement(Event.INITIAL_CONTACT);
        for (Analysed.Walk walk : Analysed.opticalWalks()) {
            BodyMotion motion = walk.motion();
            BodyMotion thighs = new BodyMotion(motion.grid(), Optional.empty(), motion.thighs());
            landings.add(walk.seen().contacts(), Analysed.gait(thighs).contacts());
        }
        assertThat(landings.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(landings.wrongSides()).isZero();
    }

    @Test
    void oneThighTellsItsOwnFootsContacts() {
        BodyMotion motion = treadmillMotion();
        BodyMotion thigh = new BodyMotion(
                motion.grid(),
                Optional.empty(),
                Map.of(Side.LEFT, motion.thigh(Side.LEFT).orElseThrow()));
        assertThat(landings(thigh)).hasSizeBetween(9, 11).allMatch(c -> c.side() == Side.LEFT);
    }

    @Test
    void squatsAndKneeLiftsAreNoWalk() {
        MadeUpWearer wearer = new MadeUpWearer(20)
                .squat(Side.RIGHT, 2)
                .kneeLift(Side.RIGHT, 7, 90)
                .kneeLift(Side.LEFT, 8.8, 90)
                .kneeLift(Side.RIGHT, 10.6, 90)
                .squat(Side.LEFT, 14);
        assertThat(Analysed.gait(wearer.motion()).contacts()).isEmpty();
    }

    @Test
    void aShortWalkOfTwoStridesIsCutCompletely() {
        BodyMotion walk = Analysed.opticalWalk("HC032A_Straight").motion();
        assertThat(landings(walk).stream().filter(c -> c.timeMicros() > 4_500_000))
                .extracting(Contact::side)
                .containsExactly(Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT);
    }
}
