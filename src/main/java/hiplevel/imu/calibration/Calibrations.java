package hiplevel.imu.calibration;

import hiplevel.imu.Calibration;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The calibrations of devices, by serial number. A sensor that does not say its number has none. */
public final class Calibrations {
    public static final Calibrations NONE = new Calibrations(Map.of());

    private final Map<String, Calibration> bySerial;

    private Calibrations(Map<String, Calibration> bySerial) {
        this.bySerial = bySerial;
    }

    /** Of two of one number the later in the collection counts. */
    public static Calibrations of(Collection<Calibration> all) {
        Map<String, Calibration> bySerial = new TreeMap<>();
        all.forEach(c -> bySerial.put(c.serial(), c));
        return new Calibrations(bySerial);
    }

    public Optional<Calibration> of(SensorDescription sensor) {
        return Optional.ofNullable(bySerial.get(sensor.serial()));
    }

    /** Serial numbers of ours that several of these sensors say, in order: adapters often all have the same. */
    public Set<String> ambiguous(Collection<SensorDescription> sensors) {
        Set<String> once = new HashSet<>();
        Set<String> again = new TreeSet<>();
        for (SensorDescription sensor : sensors) {
            if (bySerial.containsKey(sensor.serial()) && !once.add(sensor.serial())) {
                again.add(sensor.serial());
            }
        }
        return again;
    }

    public Calibrations without(Set<String> serials) {
        return of(bySerial.values().stream()
                .filter(c -> !serials.contains(c.serial()))
                .toList());
    }

    /** Tracks of one recording, each corrected where its sensor has a calibration and alone says its serial number. */
    public List<SensorTrack> applied(List<SensorTrack> tracks) {
        Calibrations known =
                without(ambiguous(tracks.stream().map(SensorTrack::sensor).toList()));
        return tracks.stream().map(known::applied).toList();
    }

    /** The track as it is where there is none for its sensor, or where it is corrected already. */
    public SensorTrack applied(SensorTrack track) {
        return of(track.sensor()).map(track::corrected).orElse(track);
    }

    public boolean isEmpty() {
        return bySerial.isEmpty();
    }
}
