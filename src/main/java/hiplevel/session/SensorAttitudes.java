package hiplevel.session;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.clock.CommonTime;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.DeviceAttitude;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attitude of each sensor by itself, before anything is known of the body that wears it. */
public final class SensorAttitudes {
    private static final long GRID_STEP_MICROS = 10_000;

    private SensorAttitudes() {}

    /**
     * Every worn sensor on one common grid of 100 Hz, over the time in which all of them were heard; headings are each
     * sensor's own. Empty when there is no such time.
     */
    public static List<SensorMotion> together(List<SensorTrack> tracks, Algorithms algorithms) {
        List<SensorTrack> common = new ArrayList<>();
        long from = Long.MIN_VALUE;
        long to = Long.MAX_VALUE;
        for (SensorTrack track : tracks) {
            SensorTrack moved = DeviceAttitude.filled(CommonTime.of(track, algorithms.form() == Algorithms.Form.CAUSAL)
                    .track());
            ImuSeries samples = moved.samples();
            if (moved.sensor().placement().isPresent() && samples.size() > 1) {
                common.add(moved);
                from = Math.max(from, samples.timeMicros()[0]);
                to = Math.min(to, samples.timeMicros()[samples.size() - 1]);
            }
        }
        if (common.isEmpty() || to <= from) {
            return List.of();
        }
        TimeGrid grid = new TimeGrid(from, GRID_STEP_MICROS, (int) ((to - from) / GRID_STEP_MICROS) + 1);
        return common.stream().map(track -> onGrid(track, grid, algorithms)).toList();
    }

    /** One sensor on a grid. */
    static SensorMotion onGrid(SensorTrack track, TimeGrid grid, Algorithms algorithms) {
        Optional<Placement> placement = track.sensor().placement();
        return SensorMotion.of(placement.orElseThrow(), track.samples(), of(track, algorithms), grid)
                .measuring(DeviceAttitude.measured(track));
    }

    /** One sensor in its own times: by our filter, or as the device says where it tells nothing else. */
    public static OrientationSeries of(SensorTrack track, Algorithms algorithms) {
        if (DeviceAttitude.serves(track)) {
            return DeviceAttitude.of(track);
        }
        return switch (algorithms.form()) {
            case RECORDED -> ForwardBackward.of(track.samples(), algorithms.orientation());
            case CAUSAL -> CausalOrientation.of(track, algorithms.orientation());
        };
    }
}
