package hiplevel.session;

import static hiplevel.session.OpticalWalks.mean;
import static hiplevel.session.OpticalWalks.median;
import static hiplevel.session.OpticalWalks.worst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Side;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.ContactAgreement;
import java.util.List;

/** What walks must reach. */
final class OpticalTargets {
    /** The treadmill walks with 0, 4 and 8° of drop added in right stance; left stance stays as it was. */
    static final List<Injected> INJECTED = List.of(
            new Injected("drop0_cave0", Side.RIGHT, 4.13, 1.0),
            new Injected("dropR4", Side.RIGHT, 6.85, 1.0),
            new Injected("dropR8", Side.RIGHT, 10.40, 1.0),
            new Injected("drop0_cave0", Side.LEFT, 2.53, 0.7),
            new Injected("dropR4", Side.LEFT, 2.53, 0.7),
            new Injected("dropR8", Side.LEFT, 2.53, 0.7));

    private static final int STANCES_A_SIDE = 10;

    /** The true mean peak drop of one side's stances in one of them. */
    record Injected(String name, Side stance, double meanPeakDropDeg, double toleranceDeg) {}

    private OpticalTargets() {}

    static void angles(OpticalWalks walks) {
        assertThat(walks.obliquityRmse()).hasSize(15);
        assertThat(median(walks.obliquityRmse())).isLessThanOrEqualTo(0.5);
        assertThat(worst(walks.obliquityRmse())).isLessThanOrEqualTo(1.5);
        assertThat(walks.hipAdductionRmse()).hasSize(30);
        assertThat(median(walks.hipAdductionRmse())).isLessThanOrEqualTo(1.5);
        assertThat(worst(walks.hipAdductionRmse())).isLessThanOrEqualTo(3.0);
    }

    static void contacts(OpticalWalks walks) {
        for (Event event : Event.values()) {
            agree(walks.contacts(event));
        }
    }

    static void agree(ContactAgreement contacts) {
        assertThat(contacts.known()).isGreaterThan(50);
        assertThat(contacts.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(contacts.medianErrorSeconds()).isLessThanOrEqualTo(0.04);
        assertThat(contacts.wrongSides()).isZero();
    }

    static void injectedDrop(OpticalWalks walks) {
        for (Injected truth : INJECTED) {
            List<Double> drops = walks.injectedPeakDrop(truth);
            assertThat(drops).as(truth.name()).hasSize(STANCES_A_SIDE);
            assertThat(mean(drops)).as(truth.name()).isCloseTo(truth.meanPeakDropDeg(), within(truth.toleranceDeg()));
        }
    }
}
