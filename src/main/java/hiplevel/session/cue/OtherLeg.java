package hiplevel.session.cue;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import java.util.Optional;

/**
 * Whether an exercise is done on the other leg than the declared one, pose by pose, as far as both thighs tell it. It is seen
 * only, and counts for nothing: what counts is looked for on the declared leg alone.
 *
 * <p>The other leg carries when its thigh flexes, or extends, with the body, and the declared one has not moved so far as to
 * begin a repetition all the while: whoever holds the free leg up in front flexes that one more, but not alone.
 */
final class OtherLeg {
    /** Standing on one leg, the free thigh is flexed by so much more, °. */
    private static final double LIFTED = 15;
    /** Shorter may be a step, µs. */
    private static final long STANDS_MICROS = 1_000_000;
    /** Shorter may be somebody who finds their balance, µs. */
    private static final long INSISTS_MICROS = 5_000_000;

    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);

    private final Drive drive;
    private final boolean sided;
    private final Side declared;
    private boolean both;
    private boolean felt;
    private boolean carries;
    private Optional<Side> stands = Optional.empty();
    private long standsSince;
    private long now;

    /** @param declared the leg that it should be done on */
    OtherLeg(Exercise exercise, Side declared) {
        drive = exercise.drive();
        sided = exercise.hasSides();
        this.declared = declared;
    }

    void at(BodyNow body, UnderWay under) {
        now = body.timeMicros();
        switch (drive) {
            case STANCE_THIGH_FLEXION -> bends(body, under, 1);
            case STANCE_THIGH_EXTENSION -> bends(body, under, -1);
            case HOLD -> stands(body);
            default -> {}
        }
    }

    private void bends(BodyNow body, UnderWay under, int down) {
        Excursion own = under.of(declared);
        Excursion other = under.of(declared.opposite());
        boolean lone = own.everKnown() && !own.silent() && !own.armed();
        if (!other.armed()) {
            both = false;
            felt = false;
        } else if (!lone) {
            both = true;
        } else if (down * body.downMetres(declared.opposite()) >= UnderWay.TRAVEL) {
            felt = true;
        }
        carries = other.armed() && felt && !both;
    }

    private void stands(BodyNow body) {
        double leftMore = body.thighFlexionDeg(Side.LEFT) - body.thighFlexionDeg(Side.RIGHT);
        Optional<Side> seen = leftMore > LIFTED ? RIGHT : leftMore < -LIFTED ? LEFT : Optional.empty();
        if (!sided || !seen.equals(stands)) {
            stands = sided ? seen : Optional.empty();
            standsSince = now;
        }
        carries = isStanding() && stands.get() != declared;
    }

    private boolean isStanding() {
        return stands.isPresent() && now - standsSince >= STANDS_MICROS;
    }

    /** The other one, while it carries; empty else. */
    Optional<Side> leg() {
        return !carries ? Optional.empty() : declared == Side.LEFT ? RIGHT : LEFT;
    }

    /** Whether a posture on it is held for so long that it is meant. */
    boolean insists() {
        return drive == Drive.HOLD && carries && now - standsSince >= INSISTS_MICROS;
    }

    /**
     * Whether the declared leg is used now.
     *
     * @param followed the leg of the repetition under way
     */
    boolean isDeclared(Optional<Side> followed) {
        return switch (drive) {
            case STANCE_THIGH_FLEXION, STANCE_THIGH_EXTENSION, THIGH_OPENING, THIGH_ABDUCTION, THIGH_EXTENSION ->
                followed.isPresent() && followed.get() == declared;
            case HOLD -> isStanding() && stands.get() == declared;
            // the pelvis drives: while no thigh tells, the followed leg is the declared one
            default -> false;
        };
    }
}
