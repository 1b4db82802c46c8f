package hiplevel.session.cue;

import hiplevel.exercise.Course;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.repetition.SegmentationSettings;
import java.util.Optional;

/**
 * Whether a repetition of an exercise is under way, on which leg, and in its loaded phase: lowering, pause and early rising.
 *
 * <p>A thigh that flexes is the one that carries when the other does not flex alike and the body was felt to go down with
 * it; a lifted leg and a swung one are not. Of holds, and of bridges whose side nobody declared, the last look tells the
 * leg; of steps to the side too. A walk is followed by its thighs: from the pelvis alone it is not cued.
 */
final class UnderWay {
    /** Pelvis tilt per thigh flexion in an ordinary single-leg squat. */
    private static final double TILT_PER_FLEXION = 1.0 / 3;
    /** The body must be felt to go so far, m: a squat's filtered descent is thrice that, a knee lift's a third. */
    static final double TRAVEL = 0.02;
    /** The thighs are so far apart when one of them is the free one, °. */
    private static final double APART = 10;

    private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
    private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);

    private final Exercise exercise;
    private final double alikeShare;
    private final Excursion left;
    private final Excursion right;
    private final Excursion pelvis;
    private final Stepping stepping = new Stepping();
    private double heldTilt = Double.NaN;
    private Optional<Side> leg = Optional.empty();
    private Optional<Excursion> followed = Optional.empty();
    private final Optional<Excursion> ofLeft;
    private final Optional<Excursion> ofRight;
    private final Optional<Excursion> ofPelvis;
    private boolean is;
    private boolean loaded;
    private int holds;
    private double ahead = Double.NaN;
    private long aheadMicros;

    UnderWay(Exercise exercise, SegmentationSettings settings) {
        this.exercise = exercise;
        alikeShare = settings.loading().alikeShare();
        double typical = exercise.course().typicalAmplitude();
        double tilting = exercise.drive() == Drive.STANCE_THIGH_FLEXION ? typical * TILT_PER_FLEXION : typical;
        double arm = Math.toDegrees(settings.movements().arm(typical, typical));
        long longest = Math.round(exercise.course().longestSeconds() * 1e6);
        left = new Excursion(arm, longest);
        right = new Excursion(arm, longest);
        pelvis = new Excursion(Math.toDegrees(settings.movements().arm(tilting, tilting)), longest);
        ofLeft = Optional.of(left);
        ofRight = Optional.of(right);
        ofPelvis = Optional.of(pelvis);
    }

    boolean of(Exercise other) {
        return exercise.equals(other);
    }

    boolean is() {
        return is;
    }

    boolean loaded() {
        return loaded;
    }

    Optional<Side> leg() {
        return leg;
    }

    /** What is followed; of a hold nothing. */
    Optional<Excursion> followed() {
        return followed;
    }

    /** That leg's own, for what a thigh's angle was at the start. */
    Excursion of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** The pelvis' tilt when the hold under way began, °. */
    double heldTilt() {
        return heldTilt;
    }

    /** The how manieth of this leg it is, from 1. */
    int number() {
        if (exercise.isGait()) {
            return stepping.number();
        }
        return followed.isPresent() ? followed.get().number() : holds;
    }

    void at(BodyNow now, Doing doing) {
        left.at(now, thigh(now, Side.LEFT));
        right.at(now, thigh(now, Side.RIGHT));
        pelvis.at(now, pelvis(now));
        boolean was = is;
        find(now, doing);
        if (is && !was && followed.isEmpty()) {
            holds++;
            heldTilt = now.pelvicTiltDeg();
        }
    }

    private void find(BodyNow now, Doing doing) {
        is = false;
        loaded = false;
        leg = Optional.empty();
        followed = Optional.empty();
        switch (exercise.drive()) {
            case STANCE_THIGH_FLEXION -> {
                if (left.everKnown() || right.everKnown()) {
                    oneThigh(now, doing, 1);
                } else {
                    onPelvis(now, doing.leg(), true);
                }
            }
            case STANCE_THIGH_EXTENSION -> oneThigh(now, doing, -1);
            case THIGH_OPENING, THIGH_ABDUCTION, THIGH_EXTENSION -> oneThigh(now, doing, 0);
            case BOTH_THIGHS_FLEXION -> bothThighs();
            case ANTERIOR_TILT -> onPelvis(now, hinging(now, doing), false);
            case POSTERIOR_TILT -> onPelvis(now, doing.leg(), false);
            case PELVIS_HEIGHT -> onPelvis(now, Optional.empty(), false);
            case SIDE_STEPS -> sideways(doing);
            case GAIT_CYCLES -> stepping(now);
            case HOLD -> held(now, doing);
        }
    }

    /** @param down +1 where the body must go down with the leg, −1 up, 0 where it need not be felt */
    private void oneThigh(BodyNow now, Doing doing, int down) {
        boolean isLeft = left.armed() && !(right.armed() && right.rise() > left.rise());
        Excursion mine = isLeft ? left : right;
        Excursion other = isLeft ? right : left;
        Side side = isLeft ? Side.LEFT : Side.RIGHT;
        boolean alone = !other.everKnown() || (!other.silent() && other.rise() <= alikeShare * mine.rise());
        if (!mine.armed()
                || !alone
                || (declared(doing).isPresent() && declared(doing).get() != side)) {
            return;
        }
        if (down == 0 || down * now.downMetres(side) >= TRAVEL) {
            mine.carries();
        }
        if (mine.carried()) {
            leg = isLeft ? LEFT : RIGHT;
            follow(isLeft ? ofLeft : ofRight);
        }
    }

    private void bothThighs() {
        boolean leftLeads = left.armed() && !(right.armed() && right.rise() > left.rise());
        Excursion leading = leftLeads ? left : right;
        if (leading.armed()) {
            leading.carries();
            follow(leftLeads ? ofLeft : ofRight);
        }
    }

    /** The side that was declared: a look's own tells only of the moment of the look. */
    private static Optional<Side> declared(Doing doing) {
        return doing.underWay() ? Optional.empty() : doing.leg();
    }

    private void onPelvis(BodyNow now, Optional<Side> side, boolean goesDown) {
        boolean sided = exercise.course().rows() != Course.Rows.NO_SIDE;
        if (!pelvis.armed() || (sided && side.isEmpty())) {
            return;
        }
        if (!goesDown || now.downMetres(Side.LEFT) >= TRAVEL) {
            pelvis.carries();
        }
        if (pelvis.carried()) {
            leg = sided ? side : Optional.empty();
            follow(ofPelvis);
        }
    }

    /** The thighs go apart: both are one signal, which the left's excursion follows. */
    private void sideways(Doing doing) {
        if (left.armed() && doing.leg().isPresent()) {
            left.carries();
            leg = doing.leg();
            follow(ofLeft);
        }
    }

    private void stepping(BodyNow now) {
        stepping.at(now);
        leg = stepping.stance();
        is = leg.isPresent();
        loaded = is;
    }

    private void follow(Optional<Excursion> excursion) {
        is = excursion.get().armed();
        loaded = is && excursion.get().early();
        followed = excursion;
    }

    /** By how much the left thigh is further forward, °; NaN where that has not been known for too long. */
    private double leftAhead(BodyNow now) {
        double more = now.thighFlexionDeg(Side.LEFT) - now.thighFlexionDeg(Side.RIGHT);
        if (!Double.isNaN(more)) {
            ahead = more;
            aheadMicros = now.timeMicros();
        }
        return now.timeMicros() - aheadMicros > CueSettings.LATE_MICROS ? Double.NaN : ahead;
    }

    /** Hinging on one leg, the free thigh goes back with the trunk. */
    private Optional<Side> hinging(BodyNow now, Doing doing) {
        double more = leftAhead(now);
        return more > APART ? LEFT : more < -APART ? RIGHT : doing.leg();
    }

    /** Standing on one leg, the free thigh is the one in front. */
    private void held(BodyNow now, Doing doing) {
        double more = leftAhead(now);
        is = doing.underWay();
        loaded = is;
        leg = exercise.course().rows() == Course.Rows.NO_SIDE
                ? Optional.empty()
                : more > APART ? RIGHT : more < -APART ? LEFT : doing.leg();
    }

    private double thigh(BodyNow now, Side side) {
        return switch (exercise.drive()) {
            case STANCE_THIGH_FLEXION, BOTH_THIGHS_FLEXION -> now.thighFlexionDeg(side);
            case STANCE_THIGH_EXTENSION, THIGH_EXTENSION -> -now.thighFlexionDeg(side);
            case THIGH_ABDUCTION -> -now.thighAdductionDeg(side);
            case THIGH_OPENING -> now.thighFrontElevationDeg(side);
            case SIDE_STEPS -> side == Side.LEFT ? spread(now) : Double.NaN;
            default -> Double.NaN;
        };
    }

    /** How far the thighs worn are out to the side, together, °. */
    private static double spread(BodyNow now) {
        double left = now.thighAdductionDeg(Side.LEFT);
        double right = now.thighAdductionDeg(Side.RIGHT);
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return Double.isNaN(left) ? -2 * right : -2 * left;
        }
        return -left - right;
    }

    private double pelvis(BodyNow now) {
        return switch (exercise.drive()) {
            case STANCE_THIGH_FLEXION, ANTERIOR_TILT -> now.pelvicTiltDeg();
            case POSTERIOR_TILT -> -now.pelvicTiltDeg();
            // its amplitude is in m, taken for rad as that of all others
            case PELVIS_HEIGHT -> Math.toDegrees(now.downMetres(Side.LEFT));
            default -> Double.NaN;
        };
    }
}
