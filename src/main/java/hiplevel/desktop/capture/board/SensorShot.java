package hiplevel.desktop.capture.board;

import hiplevel.imu.SensorDescription;
import hiplevel.session.live.LiveSensor;

/**
 * How a sensor was heard half a second ago or less.
 *
 * @param used whether the live session looks at it; the report may use others too
 * @param lastSecond samples of the last second
 * @param lastSeenMicros the recorder's time of its last sample
 */
public record SensorShot(
        SensorDescription sensor, boolean used, int lastSecond, long samples, long missing, long lastSeenMicros) {
    static SensorShot of(LiveSensor heard) {
        return new SensorShot(
                heard.description(),
                heard.isWorn(),
                heard.lastSecond(),
                heard.samples(),
                heard.missing(),
                Math.max(0, heard.lastSeenMicros()));
    }
}
