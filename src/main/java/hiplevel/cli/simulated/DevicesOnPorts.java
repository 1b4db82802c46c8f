package hiplevel.cli.simulated;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.serial.PortException;
import hiplevel.serial.SerialPorts;
import hiplevel.simulation.device.Tally;
import hiplevel.simulation.device.VirtualDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Virtual devices on ports, all plugged in at the same moment. */
final class DevicesOnPorts {
    private final Screen screen;
    private final DeviceOptions options;
    private final long seed;

    DevicesOnPorts(Screen screen, DeviceOptions options, long seed) {
        this.screen = screen;
        this.options = options;
        this.seed = seed;
    }

    /** One device on a port. */
    private record OnPort(String port, VirtualDevice device, PortPlayer player) {}

    /** Speaks until all have said everything. */
    void play(List<String> ports, List<SensorTrack> tracks) throws Refusal, InterruptedException {
        SerialPorts system = new SerialPorts();
        List<OnPort> devices = new ArrayList<>();
        for (String port : ports) {
            int equals = port.lastIndexOf('=');
            String path = equals < 0 ? port : port.substring(0, equals);
            List<SensorTrack> worn =
                    equals < 0 ? onOneWire(ports, tracks) : List.of(worn(tracks, port, port.substring(equals + 1)));
            int number = devices.size();
            VirtualDevice device = new VirtualDevice(
                    worn, options.settings(number, String.format(Locale.ROOT, "SIM%05d", number + 1), seed + number));
            devices.add(new OnPort(
                    path,
                    device,
                    new PortPlayer(device, system, path, options.baud(), options.speed(), System::nanoTime)));
        }
        run(devices);
    }

    private void run(List<OnPort> devices) throws Refusal, InterruptedException {
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        List<PortException> refused = new ArrayList<>();
        for (OnPort one : devices) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            one.player().play(start);
                        } catch (PortException e) {
                            synchronized (refused) {
                                refused.add(e);
                            }
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    "device on " + one.port());
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (OnPort one : devices) {
            Tally tally = one.device().tally();
            screen.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: %d readings sent, %d undamaged, %d taken while nobody could hear",
                            one.port(),
                            tally.sent(),
                            tally.undamaged(),
                            tally.missed()));
        }
        synchronized (refused) {
            if (!refused.isEmpty()) {
                throw new Refusal(ExitCode.DEVICE, refused.get(0).getMessage());
            }
        }
    }

    private List<SensorTrack> onOneWire(List<String> ports, List<SensorTrack> tracks) throws Refusal {
        if (ports.size() > 1) {
            throw Refusal.usage("several ports need their placements: --port PTY=pelvis --port PTY=left-thigh …");
        }
        return options.protocol().name().startsWith("hiplevel") ? tracks : tracks.subList(0, 1);
    }

    private static SensorTrack worn(List<SensorTrack> tracks, String port, String word) throws Refusal {
        Optional<SensorTrack> track = tracks.stream()
                .filter(t -> t.sensor()
                        .placement()
                        .map(Placement::word)
                        .orElse(t.sensor().name())
                        .equals(word))
                .findFirst();
        return track.orElseThrow(() -> Refusal.usage("--port " + port + ": no sensor is worn there; see --placements"));
    }
}
