package hiplevel.simulation.sensing;

import hiplevel.imu.Placement;

/** A stretch in which one sensor says nothing, s. */
public record Gap(Placement placement, double fromSeconds, double toSeconds) {}
