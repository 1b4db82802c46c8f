package hiplevel.session.cue;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pose leaves nothing to collect, with a cue running or none; a cue that begins is one object. */
class CueAllocationTest {
    private static final int POSES = 60;

    private final Wearer body = new Wearer(Catalogue.SINGLE_LEG_SQUAT);
    private int goingOn;
    private final LiveCues cues = new LiveCues(
            CueSettings.DEFAULT,
            SessionSettings.DEFAULT.doing(Catalogue.SINGLE_LEG_SQUAT.name()),
            WearingFacts.NONE,
            new CueListener() {
                @Override
                public void cueExcess(Cue running, double excessDeg) {
                    goingOn++;
                }
            });

    private void poses(double flexion, double drop) {
        for (int i = 0; i < POSES; i++) {
            body.micros += 50_000;
            body.flexion[Wearer.index(Side.RIGHT)] = flexion;
            body.down = flexion > 0 ? 0.1 : 0;
            body.obliquity = drop;
            cues.at(body, Optional.empty());
        }
    }

    @Test
    void aPoseAllocatesNothing() {
        // often, so that whatever is made once has been made
        for (int i = 0; i < 20; i++) {
            poses(0, 0);
            poses(60, 8);
        }
        long least = Long.MAX_VALUE;
        // the best of three: in one the machine itself may allocate
        for (int round = 0; round < 3; round++) {
            poses(0, 0);
            poses(60, 8);
            int before = goingOn;
            least = Allocated.less(least, Allocated.by(() -> poses(60, 8)));
            assertThat(goingOn - before).isEqualTo(POSES);
        }
        assertThat(least).isZero();
    }
}
