package hiplevel.repetition;

import hiplevel.imu.Side;

/**
 * One thigh ahead of the other, from the passing of the thighs to their next passing; indices on the grid.
 *
 * @param leading the leg in front, which lands
 * @param from first sample with that leg in front
 * @param widest where the thighs are farthest apart
 * @param to last sample with that leg in front
 * @param open whether the data end before the thighs pass again
 */
record Step(Side leading, int from, int widest, int to, boolean open) {}
