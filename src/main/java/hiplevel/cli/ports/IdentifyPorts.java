package hiplevel.cli.ports;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.PortStatus;
import hiplevel.connection.SensorStatus;
import hiplevel.connection.TiltSink;
import hiplevel.connection.Wearables;
import hiplevel.connection.Wish;
import hiplevel.connection.found.Computer;
import hiplevel.connection.found.FoundPort;
import hiplevel.connection.found.NotOpened;
import hiplevel.connection.found.WhichSensor;
import hiplevel.imu.Placement;
import hiplevel.words.Saying;
import hiplevel.words.Words;
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
    private final Computer computer;

    IdentifyPorts(Screen screen, Computer computer) {
        this.screen = screen;
        this.computer = computer;
    }

    ExitCode run(List<FoundPort> ports) throws Refusal, InterruptedException {
        if (ports.isEmpty() || ports.size() > ORDER.size()) {
            throw Refusal.usage("ports --identify takes one to five ports; got " + ports.size());
        }
        List<Wish> wishes =
                ports.stream().map(p -> new Wish(p.path(), Optional.empty())).toList();
        TiltSink tilt = new TiltSink();
        ConnectionListener told = new ConnectionListener() {
            @Override
            public void message(String port, Saying sentence) {
                screen.say(Words.ENGLISH.say(sentence));
            }
        };
        try (Wearables wearables =
                computer.connect(wishes, List.of(tilt), Optional.empty(), told, ConnectionSettings.usual())) {
            awaitSensors(wearables, ports.size());
            Map<Integer, Placement> worn = new Identification(
                            new WhichSensor(tilt), screen::say, TimeUnit.MILLISECONDS::sleep)
                    .ask(ORDER.subList(0, ports.size()));
            wearables.status().forEach(port -> tell(port, worn));
            return ExitCode.DONE;
        } catch (NotOpened refused) {
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
                computer.remember(port.port(), placement);
            }
        }
        computer.warning().map(Words.ENGLISH::say).ifPresent(screen::say);
    }
}
