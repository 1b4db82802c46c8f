/**
 * Many clocks made one. In: a device's ticks, counters and arrival times. Out: a stream time for each sample, observations
 * of how far the stream lags behind the recorder, and from these the recorder's time of every sample, with skew and
 * residual spread.
 *
 * <p>Source: Zhang, Liu, Xia, "Clock synchronization algorithms for network measurements" (INFOCOM 2002): the lower convex
 * hull of arrival minus sensor time, which late arrivals cannot move.
 */
package hiplevel.imu.clock;
