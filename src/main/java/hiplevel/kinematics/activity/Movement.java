package hiplevel.kinematics.activity;

import hiplevel.imu.Side;
import java.util.Optional;

/**
 * One movement on the grid, {@code to} exclusive.
 *
 * @param side the moving leg of a swing or of one leg's bending; empty elsewhere
 */
public record Movement(Activity.Kind kind, Optional<Side> side, int from, int to) {}
