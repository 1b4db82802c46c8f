package hiplevel.session;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real optical motion turned into sensor signals; our own alignment, the mounting is never read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpticalWalksTest {
    private OpticalWalks walks;

    @BeforeAll
    void analyseOnce() {
        walks = new OpticalWalks();
    }

    @Test
    void obliquityAndHipAdductionFollowTheOpticalTruth() {
        OpticalTargets.angles(walks);
    }

    @Test
    void contactsAreFoundInTimeAndOnTheRightSide() {
        OpticalTargets.contacts(walks);
    }

    @Test
    void peakDropOfEachStanceFollowsWhatWasInjected() {
        OpticalTargets.injectedDrop(walks);
    }
}
