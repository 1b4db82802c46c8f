package hiplevel.cli.ports;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Home;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.PortStatus;
import hiplevel.connection.SensorStatus;
import hiplevel.connection.TiltSink;
import hiplevel.connection.Wearables;
import hiplevel.connection.Wish;
import hiplevel.connection.memory.Memory;
import hiplevel.connection.memory.Remembered;
import hiplevel.imu.Placement;
import hiplevel.serial.Port;
import hiplevel.serial.PortException;
import hiplevel.serial.Ports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds out which port's sensor is worn where, remembers it and prints it as {@code record} takes it. */
final class IdentifyPorts {
    private static final List<Placement> ORDER = List.of(
            Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH, Placement.LEFT_SHANK, Placement.RIGHT_SHANK);
    private static final int SECONDS_TO_BE_HEARD = 30;

    private final Screen screen;
    private final Ports system;
    private final Memory memory = Memory.in(Home.folder());

    IdentifyPorts(Screen screen, Ports system) {
        this.screen = screen;
        this.system = system;
    }

    ExitCode run(List<Port> ports) throws Refusal, InterruptedException {
        if (ports.isEmpty() || ports.size() > ORDER.size()) {
            throw Refusal.usage("ports --identify takes one to five ports; got " + ports.size());
        }
        List<Wish> wishes =
                ports.stream().map(p -> new Wish(p.path(), Optional.empty())).toList();
        TiltSink tilt = new TiltSink();
        ConnectionListener told = new ConnectionListener() {
            @Override
            public void message(String port, String sentence) {
                screen.say(sentence);
            }
        };
        try (Wearables wearables = Wearables.connect(
                wishes,
                List.of(tilt),
                Optional.empty(),
                told,
                ConnectionSettings.usual(),
                system,
                memory,
                System::nanoTime)) {
            awaitSensors(wearables, ports.size());
            Map<Integer, Placement> worn = new Identification(tilt, screen::say, TimeUnit.MILLISECONDS::sleep)
                    .ask(ORDER.subList(0, ports.size()));
            wearables.status().forEach(port -> tell(port, worn));
            return ExitCode.DONE;
        } catch (PortException refused) {
            throw new Refusal(ExitCode.DEVICE, refused.getMessage());
        }
    }

    private void awaitSensors(Wearables wearables, int ports) throws Refusal, InterruptedException {
        for (int second = 0; second < SECONDS_TO_BE_HEARD; second++) {
            long heard = wearables.status().stream()
                    .filter(port -> !port.sensors().isEmpty())
                    .count();
            if (heard == ports) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new Refusal(ExitCode.DEVICE, "not every port speaks; see 'hiplevel ports --listen'");
    }

    private void tell(PortStatus port, Map<Integer, Placement> worn) {
        for (SensorStatus sensor : port.sensors()) {
            Placement placement = worn.get(sensor.sensor().id());
            if (placement != null) {
                screen.out().println("--port " + port.port() + "=" + placement.word());
                Port device = system.at(port.port());
                memory.of(device)
                        .ifPresent(r -> memory.keep(
                                device, new Remembered(r.protocol(), r.baud(), r.linesHigh(), Optional.of(placement))));
            }
        }
        memory.warning().ifPresent(screen::say);
    }
}
