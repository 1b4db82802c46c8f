package hiplevel.kinematics;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Resting;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.alignment.AngleErrors;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Pelvis, thighs and shanks, as far as worn and aligned, on one 100 Hz grid. */
public record BodyMotion(
        TimeGrid grid, Optional<PelvisMotion> pelvis, Map<Side, ThighMotion> thighs, Map<Side, ShankMotion> shanks) {
    /** A mean over that long carries the wearer's own sway; over less it carries more of it. */
    private static final double FULL_POSE_SECONDS = 3;

    /** Without a still phase the reference pose is a guess: SD of inclination, °. */
    private static final double NO_POSE_DEG = 3;

    private static final double GRAVITY = 9.81;
    private static final double EDGE_SECONDS = 0.1;

    public BodyMotion {
        EnumMap<Side, ThighMotion> ordered = new EnumMap<>(Side.class);
        ordered.putAll(thighs);
        thighs = Collections.unmodifiableMap(ordered);
        EnumMap<Side, ShankMotion> below = new EnumMap<>(Side.class);
        below.putAll(shanks);
        shanks = Collections.unmodifiableMap(below);
    }

    /** Of somebody who wears no shank sensor. */
    public BodyMotion(TimeGrid grid, Optional<PelvisMotion> pelvis, Map<Side, ThighMotion> thighs) {
        this(grid, pelvis, thighs, Map.of());
    }

    public Optional<ThighMotion> thigh(Side side) {
        return Optional.ofNullable(thighs.get(side));
    }

    public Optional<ShankMotion> shank(Side side) {
        return Optional.ofNullable(shanks.get(side));
    }

    /**
     * The first worn sensor on pelvis or thigh that was silent somewhere in from…to, indices on the grid, both
     * inclusive. Sensors do not start and stop at one instant: the recording's first and last tenth of a second do not count.
     */
    public Optional<Placement> missing(int from, int to) {
        int edge = grid.steps(EDGE_SECONDS);
        if (pelvis.isPresent() && silent(pelvis.get().obliquity(), from, to, edge)) {
            return Optional.of(Placement.PELVIS);
        }
        return thighs.values().stream()
                .filter(t -> silent(t.flexion(), from, to, edge))
                .map(t -> Placement.thigh(t.side()))
                .findFirst();
    }

    private static boolean silent(double[] angle, int from, int to, int edge) {
        for (int i = Math.max(edge, from); i <= Math.min(angle.length - 1 - edge, to); i++) {
            if (Double.isNaN(angle[i])) {
                return true;
            }
        }
        return false;
    }

    /** Angles of every aligned segment; a segment whose alignment is {@code NONE} is left out. */
    public static BodyMotion of(
            Map<Placement, SensorMotion> sensors, Alignment alignment, AlignmentSettings settings, HeadingPlan plan) {
        Map<Placement, SegmentAttitude> segments = new EnumMap<>(Placement.class);
        alignment.segments().values().parallelStream()
                .filter(a -> a.method() != SegmentAlignment.Method.NONE)
                .map(a -> SegmentAttitude.of(sensors.get(a.placement()), a, plan))
                .toList()
                .forEach(segment -> segments.put(segment.sensor().placement(), segment));
        Optional<SegmentAttitude> pelvis = Optional.ofNullable(segments.get(Placement.PELVIS));
        Map<Side, ThighMotion> thighs = new EnumMap<>(Side.class);
        List.of(Side.values()).parallelStream()
                .filter(side -> segments.containsKey(Placement.thigh(side)))
                .map(side -> ThighMotion.of(
                        side,
                        segments.get(Placement.thigh(side)),
                        pelvis,
                        alignment.gravity().get(Placement.thigh(side)),
                        bendHidden(alignment, Placement.thigh(side), settings.errors()),
                        uncertainty(alignment, Placement.thigh(side), settings)))
                .toList()
                .forEach(thigh -> thighs.put(thigh.side(), thigh));
        Map<Side, ShankMotion> shanks = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Optional<SegmentAttitude> shank = Optional.ofNullable(segments.get(Placement.shank(side)));
            shank.ifPresent(s -> shanks.put(
                    side,
                    ShankMotion.of(
                            side,
                            s,
                            Optional.ofNullable(thighs.get(side)),
                            Optional.ofNullable(segments.get(Placement.thigh(side))),
                            skin(alignment, Placement.thigh(side)),
                            uncertainty(alignment, Placement.shank(side), settings))));
        }
        return new BodyMotion(
                sensors.values().iterator().next().grid(),
                pelvis.map(p -> PelvisMotion.of(
                        p,
                        alignment.gravity().get(Placement.PELVIS),
                        skin(alignment, Placement.PELVIS),
                        uncertainty(alignment, Placement.PELVIS, settings))),
                thighs,
                shanks);
    }

    /**
     * The share of a thigh's flexion that skin hides: it turns the sensor about the thigh's long axis, which while standing is
     * not vertical, so that the sensor leans back a little as the thigh bends.
     */
    private static double bendHidden(Alignment alignment, Placement thigh, AngleErrors errors) {
        return Math.abs(skin(alignment, thigh).orElse(0))
                * Math.sin(Math.toRadians(Math.abs(errors.standingAdductionDeg())));
    }

    private static OptionalDouble skin(Alignment alignment, Placement placement) {
        return Optional.ofNullable(alignment.segments().get(placement))
                .map(SegmentAlignment::skin)
                .orElse(OptionalDouble.empty());
    }

    private static AngleUncertainty uncertainty(Alignment alignment, Placement placement, AlignmentSettings settings) {
        AngleErrors errors = settings.errors();
        Resting resting = alignment.resting().get(placement);
        double pose = alignment
                .standing()
                .map(s -> errors.inclinationDeg(resting.noise())
                        * Math.sqrt(Math.max(1, FULL_POSE_SECONDS / ((s.toMicros() - s.fromMicros()) * 1e-6))))
                .orElse(NO_POSE_DEG);
        boolean pelvis = placement == Placement.PELVIS;
        SegmentAlignment segment = alignment.segments().get(placement);
        double skin = segment.skin().orElse(pelvis ? errors.pelvisSkin() : errors.thighSkin());
        return new AngleUncertainty(
                Math.toRadians(pose),
                pelvis ? 0 : Math.toRadians(errors.startThighDeg()),
                segment.yawSd(),
                pelvis ? 0 : Math.toRadians(errors.headingDeg()),
                errors.frontalSkin() * Math.abs(skin),
                Math.hypot(
                        errors.offset(resting.error()) / GRAVITY,
                        pelvis ? Math.toRadians(errors.standingObliquityDeg()) : 0),
                Math.toRadians(errors.perForceDeg()),
                pelvis ? 0 : Math.abs(skin) * Math.sin(Math.toRadians(errors.standingAdductionSpreadDeg())));
    }
}
