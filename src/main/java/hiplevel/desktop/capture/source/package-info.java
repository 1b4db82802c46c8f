/**
 * Whence samples come while somebody watches: wearables on ports, a virtual wearer.
 *
 * <p>All deliver to {@link hiplevel.imu.ImuSink}s on one thread of their own, with a tick at least every 50 ms. What exists
 * already is delivered at a {@link hiplevel.desktop.capture.source.Pace}, whose clock is given, so that tests do not wait.
 */
package hiplevel.desktop.capture.source;
