package hiplevel.cli.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.cli.recorded.ReadingOptions;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Home;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.imu.Calibration;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.calibration.CalibrationOutcome;
import hiplevel.imu.calibration.RotateAndRest;
import hiplevel.recording.calibration.CalibrationFolder;
import hiplevel.recording.calibration.CalibrationJson;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scale and offset of one sensor, found and kept. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Finds scale and offset of a sensor's accelerometer and gyroscope, and keeps them by its serial number: from"
                    + " then on every recording and live session of that sensor is corrected, and reports say so."
                    + " Recordings themselves stay as the sensor spoke.",
            "",
            "Record for it: lay the sensor still for three seconds on each of its six sides, on something flat and firm,"
                    + " and turn it by hand in between, not faster than half a turn a second. More poses make it surer.",
            "",
            "What is printed: scale, offset, each ± its 95 %% uncertainty. Gravity is taken to be 9.807 m/s²."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  hiplevel record --port /dev/ttyACM0=pelvis --out turned.xdf --for 45s",
            "  hiplevel calibrate turned.xdf --serial 0042"
        })
public final class Calibrate implements Callable<Integer> {
    private static final int LONGEST_SERIAL = 64;

    @Parameters(paramLabel = "RECORDING", description = "What 'hiplevel analyse' takes, of the turned sensor.")
    private Path recording;

    @Option(
            names = "--serial",
            paramLabel = "NUMBER",
            required = true,
            description = "The sensor's serial number, as its recordings say it.")
    private String serial;

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--json", description = "Print what is kept as JSON.")
    private boolean json;

    private final Screen screen;

    public Calibrate(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, UnreadableException, IOException {
        if (serial.isBlank() || serial.length() > LONGEST_SERIAL) {
            throw Refusal.usage("--serial '" + serial + "': expected the sensor's serial number, 1 to " + LONGEST_SERIAL
                    + " characters");
        }
        Input input = Input.read(recording, reading.options(), screen::warn);
        CalibrationOutcome outcome =
                RotateAndRest.of(turned(input.tracks()), serial, input.facts().start());
        if (outcome instanceof CalibrationOutcome.Refused refused) {
            throw new Refusal(ExitCode.NOTHING_ASSESSED, recording + ": " + refused.reason());
        }
        Calibration calibration = ((CalibrationOutcome.Found) outcome).calibration();
        Path file = keep(calibration);
        if (json) {
            screen.out()
                    .println(new ObjectMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(CalibrationJson.of(calibration)));
        } else {
            CalibrationLines.of(calibration, file).forEach(screen.out()::println);
        }
        return ExitCode.DONE.number();
    }

    private static Path keep(Calibration calibration) throws Refusal {
        Path home = Home.folder();
        try {
            return CalibrationFolder.in(home).keep(calibration);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.NOT_SAFE,
                    "the calibration could not be kept: " + OptionValue.problem(home, e) + "; is the folder writable?");
        }
    }

    /** The track of that serial number, or the only one if it says none. */
    private SensorTrack turned(List<SensorTrack> tracks) throws Refusal {
        List<SensorTrack> named =
                tracks.stream().filter(t -> t.sensor().serial().equals(serial)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        if (named.size() > 1) {
            throw new Refusal(
                    ExitCode.NOTHING_ASSESSED,
                    recording + ": " + named.size() + " sensors say serial number " + serial
                            + "; record the one that is turned alone");
        }
        if (tracks.size() == 1 && tracks.get(0).sensor().serial().isBlank()) {
            screen.say("the recording does not say its sensor's serial number; the calibration is applied to recordings"
                    + " and sensors that say " + serial);
            return tracks.get(0);
        }
        if (tracks.isEmpty()) {
            throw new Refusal(ExitCode.NOTHING_ASSESSED, recording + ": no sensor is in this recording");
        }
        String there = tracks.stream()
                .map(t -> t.sensor().serial().isBlank()
                        ? t.sensor().name() + " without a number"
                        : t.sensor().serial())
                .collect(Collectors.joining(", "));
        throw Refusal.usage(
                "--serial " + serial + ": no sensor of " + recording + " says that number; there is " + there);
    }
}
