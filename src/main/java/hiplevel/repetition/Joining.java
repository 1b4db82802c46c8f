package hiplevel.repetition;

import hiplevel.imu.Side;

/** The end of a walk: the other foot has come to stand beside the stance foot. µs of the recording's clock. */
record Joining(long timeMicros, Side stance) {}
