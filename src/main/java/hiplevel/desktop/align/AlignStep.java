package hiplevel.desktop.align;

import hiplevel.desktop.sound.Phrase;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import java.util.Optional;

/** What is asked for, in its order. */
enum AlignStep {
    STAND(3, Activity.Kind.STANDING_STILL, Optional.empty(), Phrase.STAND_STILL),
    HINGES(3, Activity.Kind.HINGE, Optional.empty(), Phrase.HIP_HINGES),
    SWINGS_RIGHT(5, Activity.Kind.LEG_SWING, Optional.of(Side.RIGHT), Phrase.LEG_SWINGS_RIGHT),
    SWINGS_LEFT(5, Activity.Kind.LEG_SWING, Optional.of(Side.LEFT), Phrase.LEG_SWINGS_LEFT),
    SQUATS(3, Activity.Kind.TWO_LEG_SQUAT, Optional.empty(), Phrase.SQUATS);

    private final int wanted;
    private final Activity.Kind kind;
    private final Optional<Side> side;
    private final Phrase phrase;

    AlignStep(int wanted, Activity.Kind kind, Optional<Side> side, Phrase phrase) {
        this.wanted = wanted;
        this.kind = kind;
        this.side = side;
        this.phrase = phrase;
    }

    /** How many movements; of standing, seconds. */
    int wanted() {
        return wanted;
    }

    Activity.Kind kind() {
        return kind;
    }

    /** The leg that swings. */
    Optional<Side> side() {
        return side;
    }

    Phrase phrase() {
        return phrase;
    }
}
