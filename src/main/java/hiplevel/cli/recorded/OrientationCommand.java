package hiplevel.cli.recorded;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.KeptCalibrations;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.orientation.DeviceAttitude;
import hiplevel.orientation.OrientationSeries;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Algorithms;
import hiplevel.session.Input;
import hiplevel.session.SensorAttitudes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the attitude of every sensor of a recording. */
@Command(
        name = "orientation",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes each sensor's attitude in its own times: time_s,w,x,y,z (earth from sensor, z up; heading"
                + " starts anywhere). Several sensors make one file each, FILE-<placement>.csv.",
        footerHeading = "%nExample:%n",
        footer = "  hiplevel orientation sample-data/walking_left-stance-drop --out attitude.csv")
public final class OrientationCommand implements Callable<Integer> {
    /** Characters of a sensor's own name that go into a file's name; file systems take 255 bytes. */
    private static final int LONGEST_NAME = 40;

    @Parameters(
            paramLabel = "RECORDING",
            description = "A CSV folder, an x-IMU3 log folder, or a CSV file with --columns.")
    private Path recording;

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            required = true,
            description = "Where to write; replaced if there.")
    private Path out;

    @Option(names = "--causal", description = "As it was known at each moment, without looking ahead.")
    private boolean causal;

    @Mixin
    private ReadingOptions reading;

    private final Screen screen;

    public OrientationCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, UnreadableException, IOException {
        List<SensorTrack> tracks = KeptCalibrations.read(screen)
                .applied(Input.read(recording, reading.options(), screen::warn).tracks());
        if (tracks.isEmpty()) {
            throw new Refusal(ExitCode.NOTHING_ASSESSED, recording + ": no sensor is in this recording");
        }
        long zero = tracks.stream()
                .filter(t -> t.samples().size() > 0)
                .mapToLong(t -> t.samples().timeMicros()[0])
                .min()
                .orElse(0);
        for (SensorTrack track : tracks) {
            Path file = tracks.size() == 1 ? out : besides(out, track.sensor());
            OrientationTable.write(file, attitude(track), zero);
            screen.out().println(file);
        }
        return ExitCode.DONE.number();
    }

    private OrientationSeries attitude(SensorTrack track) {
        Algorithms algorithms = causal ? Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL) : Algorithms.DEFAULT;
        return SensorAttitudes.of(DeviceAttitude.filled(track), algorithms);
    }

    /** {@code attitude.csv} becomes {@code attitude-left-thigh.csv}. */
    private static Path besides(Path file, SensorDescription sensor) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : ".csv";
        return file.resolveSibling(
                stem + "-" + sensor.placement().map(Placement::word).orElse(plain(sensor.name())) + ending);
    }

    /** A device may call itself anything, also something that leads out of the folder. */
    private static String plain(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
    }
}
