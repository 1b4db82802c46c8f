/**
 * Ports being understood: what is spoken, which sensor is which, one stream over unpluggings, one thread that delivers.
 *
 * <p>In: the bytes and times of {@link hiplevel.serial}, wishes of which port carries which sensor. Out: samples, clock
 * observations, faults and markers to {@link hiplevel.imu.ImuSink}s, each told in the order given (the recorder first), all
 * by one thread, with values rounded to float32 so that every sink gets what a recording holds. Nothing is allocated per
 * sample once a sensor streams.
 *
 * <p>The recorder's clock is µs since {@link hiplevel.connection.Wearables#connect}.
 */
package hiplevel.connection;
