package hiplevel.live;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cables, one for each place at which a sensor is worn, a recorder at their one end and virtual wearables at the other. */
final class Bench implements AutoCloseable {
    private static final long LONGEST_SECONDS = 400;

    private final Path folder;
    private final Map<Placement, PtyPair> cables = new EnumMap<>(Placement.class);
    private final Map<Placement, VirtualWearable> wearables = new EnumMap<>(Placement.class);
    private final List<Spawned> recorders = new ArrayList<>();

    Bench(Path folder) {
        this.folder = folder;
    }

    /** A recorder that has opened the ports of these places. */
    Spawned record(Path file, Collection<Placement> places, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--out", file.toString()));
        arguments.addAll(List.of(more));
        for (Placement place : places) {
            arguments.addAll(List.of("--port", cable(place).host() + "=" + place.word()));
        }
        Spawned recorder = Spawned.recording(folder, arguments.toArray(String[]::new));
        recorders.add(recorder);
        return recorder;
    }

    /** The cable of that place, plugged in when it is first asked for. */
    PtyPair cable(Placement place) throws IOException {
        PtyPair cable = cables.get(place);
        if (cable == null) {
            cable = PtyPair.in(folder, place.word());
            cables.put(place, cable);
        }
        return cable;
    }

    /** A wearable begins to speak. */
    void speak(Placement place, List<SensorTrack> tracks, DeviceSettings settings) {
        wearables.put(place, VirtualWearable.speaking(cables.get(place), tracks, settings));
    }

    VirtualWearable wearable(Placement place) {
        return wearables.get(place);
    }

    /** Until all have said everything. */
    void awaitSilence() throws Exception {
        for (VirtualWearable wearable : wearables.values()) {
            wearable.await(LONGEST_SECONDS);
        }
    }

    Tally tally(Placement place) {
        return wearables.get(place).tally();
    }

    @Override
    public void close() throws IOException {
        for (Spawned recorder : recorders) {
            recorder.close();
        }
        for (VirtualWearable wearable : wearables.values()) {
            wearable.close();
        }
        for (PtyPair cable : cables.values()) {
            cable.close();
        }
    }
}
