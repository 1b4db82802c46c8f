package hiplevel.session;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.kinematics.grid.SensorMotion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Notices sensors that cannot have been worn as named: copies of one another, and one that was left on the table. */
final class SensorCheck {
    /** Whoever moves turns every worn sensor faster than this in one of a hundred samples, rad/s … */
    private static final double WORN = Math.toRadians(3);
    /** … if another sensor turns so fast, rad/s. */
    private static final double MOVING = Math.toRadians(30);

    private static final double RARE = 0.99;

    private SensorCheck() {}

    /** Two sensors whose samples are the same to the last digit. */
    static Optional<List<Placement>> twins(List<SensorTrack> tracks) {
        for (int i = 0; i < tracks.size(); i++) {
            for (int k = i + 1; k < tracks.size(); k++) {
                if (same(tracks.get(i).samples(), tracks.get(k).samples())) {
                    return Optional.of(List.of(
                            tracks.get(i).sensor().placement().orElseThrow(),
                            tracks.get(k).sensor().placement().orElseThrow()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(ImuSeries a, ImuSeries b) {
        return a.size() > 1
                && Arrays.equals(a.gyrX(), b.gyrX())
                && Arrays.equals(a.gyrY(), b.gyrY())
                && Arrays.equals(a.gyrZ(), b.gyrZ())
                && Arrays.equals(a.accX(), b.accX())
                && Arrays.equals(a.accY(), b.accY())
                && Arrays.equals(a.accZ(), b.accZ());
    }

    /** Those that did not turn although others did. */
    static Set<Placement> unmoved(Map<Placement, SensorMotion> sensors) {
        Set<Placement> unmoved = new TreeSet<>();
        boolean moving = false;
        for (SensorMotion sensor : sensors.values()) {
            double rate = rate(sensor);
            moving |= rate > MOVING;
            if (rate < WORN) {
                unmoved.add(sensor.placement());
            }
        }
        return moving ? unmoved : Set.of();
    }

    private static double rate(SensorMotion sensor) {
        double[] rates = new double[sensor.grid().count()];
        int n = 0;
        for (int i = 0; i < rates.length; i++) {
            if (sensor.known(i)) {
                rates[n++] = sensor.rate(i).norm();
            }
        }
        Arrays.sort(rates, 0, n);
        return n == 0 ? 0 : rates[(int) (RARE * (n - 1))];
    }
}
