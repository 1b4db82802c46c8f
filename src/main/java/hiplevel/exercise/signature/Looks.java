package hiplevel.exercise.signature;

import static hiplevel.exercise.signature.Trait.ALIKE;
import static hiplevel.exercise.signature.Trait.HEAVE;
import static hiplevel.exercise.signature.Trait.OTHER_BACKWARD;
import static hiplevel.exercise.signature.Trait.OTHER_FORWARD;
import static hiplevel.exercise.signature.Trait.OTHER_LEAN_AT_REST;
import static hiplevel.exercise.signature.Trait.PELVIS_BACKWARD;
import static hiplevel.exercise.signature.Trait.PELVIS_FORWARD;
import static hiplevel.exercise.signature.Trait.PELVIS_ON_SIDE;
import static hiplevel.exercise.signature.Trait.PELVIS_TILT_AT_REST;
import static hiplevel.exercise.signature.Trait.THIGH_BACKWARD;
import static hiplevel.exercise.signature.Trait.THIGH_FORWARD;
import static hiplevel.exercise.signature.Trait.THIGH_LEAN_AT_REST;
import static hiplevel.exercise.signature.Trait.THIGH_OPENING;
import static hiplevel.exercise.signature.Trait.THIGH_OUTWARD;
import static hiplevel.exercise.signature.Trait.TOGETHER;

/**
 * By what each exercise of the programme is known. Of exercises done on one leg after the other a stretch may hold one side
 * or both, so what the other thigh does is left wide. Defaults of ours from the movements of the simulated wearer.
 */
public final class Looks {
    public static final Signature SINGLE_LEG_SQUAT = Signature.STANDING
            .with(ALIKE, 10, 15)
            .with(PELVIS_FORWARD, 20, 6)
            .with(THIGH_LEAN_AT_REST, 6, 8)
            .with(OTHER_LEAN_AT_REST, 6, 8)
            .with(THIGH_FORWARD, 52, 12)
            .with(THIGH_BACKWARD, 7, 7)
            .with(OTHER_FORWARD, 30, 25)
            .with(OTHER_BACKWARD, 6, 7)
            .with(TOGETHER, 8, 8)
            .with(THIGH_OUTWARD, 0, 4)
            .with(THIGH_OPENING, 50, 12)
            .with(HEAVE, 15, 6);

    public static final Signature LATERAL_STEP_DOWN = Signature.STANDING
            .with(ALIKE, 2, 15)
            .with(PELVIS_FORWARD, 15, 6)
            .with(THIGH_LEAN_AT_REST, 2, 5)
            .with(OTHER_LEAN_AT_REST, 4, 6)
            .with(THIGH_FORWARD, 47, 10)
            .with(THIGH_BACKWARD, 1, 4)
            .with(OTHER_FORWARD, 30, 25)
            .with(OTHER_BACKWARD, 1, 4)
            .with(TOGETHER, 4, 5)
            .with(THIGH_OUTWARD, 7, 3)
            .with(THIGH_OPENING, 47, 10)
            .with(HEAVE, 12, 6);

    public static final Signature FORWARD_STEP_DOWN = Signature.STANDING
            .with(ALIKE, 70, 20)
            .with(PELVIS_FORWARD, 15, 6)
            .with(THIGH_LEAN_AT_REST, 2, 5)
            .with(OTHER_LEAN_AT_REST, 4, 8)
            .with(THIGH_FORWARD, 47, 10)
            .with(THIGH_BACKWARD, 1, 4)
            .with(OTHER_FORWARD, 35, 20)
            .with(OTHER_BACKWARD, 1, 5)
            .with(TOGETHER, 24, 8)
            .with(THIGH_OUTWARD, 0, 4)
            .with(THIGH_OPENING, 47, 10)
            .with(HEAVE, 12, 6);

    public static final Signature STEP_UP = Signature.STANDING
            .with(ALIKE, 0, 20)
            .with(PELVIS_TILT_AT_REST, 12, 7)
            .with(PELVIS_FORWARD, 6, 7)
            .with(PELVIS_BACKWARD, 12, 7)
            .with(THIGH_LEAN_AT_REST, 5, 15)
            .with(OTHER_LEAN_AT_REST, 5, 15)
            .with(THIGH_FORWARD, 60, 10)
            .with(THIGH_BACKWARD, 5, 15)
            .with(OTHER_FORWARD, 45, 20)
            .with(OTHER_BACKWARD, 5, 15)
            .with(TOGETHER, 0, 5)
            .with(THIGH_OUTWARD, 0, 4)
            .with(THIGH_OPENING, 60, 12)
            .with(HEAVE, 13, 6);

    public static final Signature SINGLE_LEG_DEADLIFT = Signature.STANDING
            .with(ALIKE, -45, 25)
            .with(PELVIS_FORWARD, 40, 8)
            .with(THIGH_LEAN_AT_REST, 3, 6)
            .with(OTHER_LEAN_AT_REST, 3, 6)
            .with(THIGH_FORWARD, 16, 8)
            .with(THIGH_BACKWARD, 38, 12)
            .with(OTHER_FORWARD, 14, 9)
            .with(OTHER_BACKWARD, 30, 18)
            .with(TOGETHER, 2, 5)
            .with(THIGH_OUTWARD, 1, 5)
            .with(THIGH_OPENING, 16, 9)
            .with(HEAVE, 5, 4);

    public static final Signature SPLIT_SQUAT = Signature.STANDING
            .with(ALIKE, -20, 25)
            .with(PELVIS_FORWARD, 11, 5)
            .with(THIGH_LEAN_AT_REST, 10, 12)
            .with(OTHER_LEAN_AT_REST, 14, 12)
            .with(THIGH_FORWARD, 61, 10)
            .with(THIGH_BACKWARD, 23, 9)
            .with(OTHER_FORWARD, 35, 30)
            .with(OTHER_BACKWARD, 22, 12)
            .with(TOGETHER, 0, 5)
            .with(THIGH_OUTWARD, 0, 4)
            .with(THIGH_OPENING, 61, 10)
            .with(HEAVE, 15, 6);

    public static final Signature SQUAT = Signature.STANDING
            .with(ALIKE, 100, 15)
            .with(PELVIS_FORWARD, 26, 7)
            .with(THIGH_LEAN_AT_REST, 2, 5)
            .with(OTHER_LEAN_AT_REST, 2, 5)
            .with(THIGH_FORWARD, 68, 9)
            .with(THIGH_BACKWARD, 0, 4)
            .with(OTHER_FORWARD, 68, 9)
            .with(OTHER_BACKWARD, 0, 4)
            .with(TOGETHER, 66, 10)
            .with(THIGH_OUTWARD, 0, 8)
            .with(THIGH_OPENING, 66, 10)
            .with(HEAVE, 25, 10);

    public static final Signature DEADLIFT = Signature.STANDING
            .with(ALIKE, 100, 15)
            .with(PELVIS_FORWARD, 45, 8)
            .with(THIGH_LEAN_AT_REST, 2, 5)
            .with(OTHER_LEAN_AT_REST, 2, 5)
            .with(THIGH_FORWARD, 30, 8)
            .with(THIGH_BACKWARD, 0, 4)
            .with(OTHER_FORWARD, 30, 8)
            .with(OTHER_BACKWARD, 0, 4)
            .with(TOGETHER, 29, 8)
            .with(THIGH_OUTWARD, 1, 5)
            .with(THIGH_OPENING, 29, 8)
            .with(HEAVE, 5, 4);

    public static final Signature TRENDELENBURG_STANCE = Signature.STANDING
            .with(ALIKE, 0, 25)
            .with(PELVIS_FORWARD, 1, 3)
            .with(PELVIS_BACKWARD, 1, 3)
            .with(THIGH_LEAN_AT_REST, 8, 14)
            .with(OTHER_LEAN_AT_REST, 8, 14)
            .with(THIGH_FORWARD, 25, 13)
            .with(THIGH_BACKWARD, 8, 14)
            .with(OTHER_FORWARD, 15, 16)
            .with(OTHER_BACKWARD, 8, 14)
            .with(TOGETHER, 0, 4)
            .with(THIGH_OUTWARD, 1, 4)
            .with(THIGH_OPENING, 25, 14)
            .with(HEAVE, 1, 3);

    public static final Signature PELVIC_TILT = Signature.STANDING
            .with(ALIKE, 60, 50)
            .with(PELVIS_FORWARD, 1, 2)
            .with(PELVIS_BACKWARD, 12, 4)
            .with(THIGH_LEAN_AT_REST, 1, 4)
            .with(OTHER_LEAN_AT_REST, 1, 4)
            .with(THIGH_FORWARD, 0, 3)
            .with(THIGH_BACKWARD, 3, 3)
            .with(OTHER_FORWARD, 0, 3)
            .with(OTHER_BACKWARD, 3, 3)
            .with(TOGETHER, 0, 2)
            .with(THIGH_OUTWARD, 0, 3)
            .with(THIGH_OPENING, 1, 3)
            .with(HEAVE, 2, 2);

    public static final Signature LATERAL_BAND_WALK = Signature.STANDING
            .with(ALIKE, 60, 50)
            .with(PELVIS_TILT_AT_REST, 9, 6)
            .with(PELVIS_FORWARD, 1, 3)
            .with(PELVIS_BACKWARD, 6, 6)
            .with(THIGH_LEAN_AT_REST, 22, 8)
            .with(OTHER_LEAN_AT_REST, 22, 8)
            .with(THIGH_FORWARD, 1, 5)
            .with(THIGH_BACKWARD, 14, 14)
            .with(OTHER_FORWARD, 1, 5)
            .with(OTHER_BACKWARD, 14, 14)
            .with(TOGETHER, 0, 4)
            .with(THIGH_OUTWARD, 13, 4)
            .with(THIGH_OPENING, 1, 6)
            .with(HEAVE, 2, 3);

    public static final Signature SINGLE_LEG_BRIDGE = Signature.STANDING
            .with(ALIKE, 60, 50)
            .with(PELVIS_TILT_AT_REST, -90, 12)
            .with(PELVIS_BACKWARD, 26, 7)
            .with(PELVIS_FORWARD, 1, 4)
            .with(THIGH_LEAN_AT_REST, 139, 14)
            .with(OTHER_LEAN_AT_REST, 139, 20)
            .with(THIGH_BACKWARD, 28, 10)
            .with(OTHER_BACKWARD, 28, 12)
            .with(TOGETHER, 0, 5)
            .with(THIGH_OUTWARD, 1, 5)
            .with(THIGH_OPENING, 30, 15)
            .with(HEAVE, 9, 6);

    public static final Signature CLAMSHELL = Signature.STANDING
            .with(ALIKE, 0, 50)
            .with(PELVIS_ON_SIDE, 87, 10)
            .with(THIGH_LEAN_AT_REST, 91, 14)
            .with(OTHER_LEAN_AT_REST, 90, 14)
            .with(THIGH_OPENING, 34, 10)
            .with(HEAVE, 2, 4)
            .withAny(
                    PELVIS_TILT_AT_REST,
                    PELVIS_FORWARD,
                    PELVIS_BACKWARD,
                    THIGH_FORWARD,
                    THIGH_BACKWARD,
                    OTHER_FORWARD,
                    OTHER_BACKWARD,
                    TOGETHER,
                    THIGH_OUTWARD);

    public static final Signature FIRE_HYDRANT = Signature.STANDING
            .with(PELVIS_TILT_AT_REST, 90, 12)
            .with(PELVIS_FORWARD, 1, 4)
            .with(THIGH_LEAN_AT_REST, 1, 8)
            .with(OTHER_LEAN_AT_REST, 1, 8)
            .with(THIGH_FORWARD, 0, 30)
            .with(THIGH_BACKWARD, 8, 7)
            .with(OTHER_FORWARD, 0, 6)
            .with(OTHER_BACKWARD, 6, 8)
            .with(THIGH_OUTWARD, 39, 9)
            .with(THIGH_OPENING, 0, 30)
            .with(HEAVE, 1, 4);

    public static final Signature HIP_EXTENSION = Signature.STANDING
            .with(PELVIS_TILT_AT_REST, 90, 12)
            .with(PELVIS_FORWARD, 6, 5)
            .with(THIGH_LEAN_AT_REST, 1, 8)
            .with(OTHER_LEAN_AT_REST, 1, 8)
            .with(THIGH_FORWARD, 0, 30)
            .with(THIGH_BACKWARD, 73, 10)
            .with(OTHER_FORWARD, 0, 6)
            .with(OTHER_BACKWARD, 40, 35)
            .with(THIGH_OUTWARD, 0, 6)
            .with(THIGH_OPENING, 0, 30)
            .with(HEAVE, 1, 4);

    public static final Signature PLANK = Signature.STANDING
            .with(ALIKE, 50, 60)
            .with(PELVIS_TILT_AT_REST, 86, 8)
            .with(PELVIS_FORWARD, 2, 4)
            .with(PELVIS_BACKWARD, 2, 4)
            .with(THIGH_LEAN_AT_REST, 84, 9)
            .with(OTHER_LEAN_AT_REST, 84, 9)
            .with(THIGH_FORWARD, 0, 4)
            .with(THIGH_BACKWARD, 0, 4)
            .with(THIGH_OUTWARD, 0, 4)
            .with(THIGH_OPENING, 0, 6)
            .with(HEAVE, 3, 4);

    public static final Signature TRICEP_DIP = Signature.STANDING
            .with(ALIKE, 90, 30)
            .with(PELVIS_FORWARD, 5, 5)
            .with(PELVIS_BACKWARD, 1, 4)
            .with(THIGH_LEAN_AT_REST, 69, 10)
            .with(OTHER_LEAN_AT_REST, 69, 10)
            .with(THIGH_FORWARD, 9, 6)
            .with(THIGH_BACKWARD, 35, 35)
            .with(OTHER_FORWARD, 9, 6)
            .with(OTHER_BACKWARD, 35, 35)
            .with(TOGETHER, 9, 6)
            .with(THIGH_OUTWARD, 0, 5)
            .with(THIGH_OPENING, 8, 6)
            .with(HEAVE, 12, 6);

    private Looks() {}
}
