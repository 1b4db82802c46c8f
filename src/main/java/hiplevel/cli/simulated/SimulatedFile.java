package hiplevel.cli.simulated;

import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Interleaved;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.disk.SafetyListener;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth;
import hiplevel.simulation.TruthWriter;
import hiplevel.simulation.device.SimulatedTracks;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A simulated recording on disk, with the truth about it beside. */
final class SimulatedFile {
    private static final double MARGIN_SECONDS = 0.8;
    private static final String XDF = ".xdf";

    private SimulatedFile() {}

    /** By its name an XDF file, with {@code X.truth.json} beside, or a CSV folder with {@code truth.json} in it. */
    static void write(SimulatedRecording simulated, Path out) throws Refusal, IOException {
        if (out.toString().endsWith(XDF)) {
            xdf(simulated, out);
        } else {
            folder(simulated, out);
        }
    }

    private static void folder(SimulatedRecording simulated, Path folder) throws Refusal, IOException {
        try (CsvFolderWriter writer = CsvFolderWriter.create(folder, false)) {
            simulated.deliver(writer);
            writer.facts(facts(simulated));
        } catch (FileAlreadyExistsException e) {
            throw Refusal.usage("--out " + folder
                    + ": already there; a recording is never overwritten, give a new or empty folder");
        }
        TruthWriter.write(simulated, folder);
    }

    private static void xdf(SimulatedRecording simulated, Path file) throws Refusal, IOException {
        if (Files.exists(file)) {
            throw Refusal.usage("--out " + file + ": already there; a recording is never overwritten, give a new name");
        }
        SafetyListener loud = new SafetyListener() {
            @Override
            public void unsafe(Path where, long safeUntilMicros, String sentence) {
                // the writer's close says it too, as an exception
            }

            @Override
            public void continuesIn(Path where, String sentence) {
                // a simulation is made again, not rescued
            }
        };
        try (RecordingWriter writer = RecordingWriter.create(file, facts(simulated), 0, loud)) {
            Interleaved.deliver(SimulatedTracks.of(simulated), writer);
        } catch (IOException e) {
            throw Refusal.usage("--out " + OptionValue.problem(file, e));
        }
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - XDF.length());
        TruthWriter.write(
                simulated, file.resolveSibling(stem + ".truth.json"), file.resolveSibling(stem + ".truth.csv"));
    }

    /** What a person would have noted: how tall the wearer is, and when which exercise was done. */
    private static WearingFacts facts(SimulatedRecording simulated) {
        Scenario scenario = simulated.scenario();
        return new WearingFacts(
                Optional.of("simulated"),
                OptionalDouble.of(scenario.heightMetres()),
                Optional.empty(),
                Optional.empty(),
                trial(scenario.exercise(), simulated.truth().repetitions(), simulated.seconds()),
                List.of());
    }

    /** From somewhat before the first repetition, so that its start is seen, to somewhat after the last. */
    private static List<WearingFacts.DeclaredTrial> trial(
            Exercise exercise, List<Truth.TrueRepetition> repetitions, double endSeconds) {
        if (repetitions.isEmpty()) {
            return List.of();
        }
        double from = repetitions.get(0).startSeconds() - MARGIN_SECONDS;
        double to = repetitions.get(repetitions.size() - 1).endSeconds() + MARGIN_SECONDS;
        return List.of(new WearingFacts.DeclaredTrial(
                exercise.name(),
                Optional.empty(),
                Math.round(1e6 * Math.max(0, from)),
                Math.round(1e6 * Math.min(endSeconds, to))));
    }
}
