/**
 * How complete and trustworthy a sensor's samples are. In: all that it said. Out: a verdict with its reasons, missing
 * samples, gaps, clipping, and whether its accelerometer reads what gravity is while it lies still.
 */
package hiplevel.imu.quality;
