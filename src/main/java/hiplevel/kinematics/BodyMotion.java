package hiplevel.kinematics;

import hiplevel.imu.Side;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Pelvis and thighs, as far as worn, on one 100 Hz grid. */
public record BodyMotion(TimeGrid grid, Optional<PelvisMotion> pelvis, Map<Side, ThighMotion> thighs) {
    public BodyMotion {
        EnumMap<Side, ThighMotion> ordered = new EnumMap<>(Side.class);
        ordered.putAll(thighs);
        thighs = Collections.unmodifiableMap(ordered);
    }

    public Optional<ThighMotion> thigh(Side side) {
        return Optional.ofNullable(thighs.get(side));
    }
}
