package hiplevel.cli.simulated;

import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Interleaved;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.disk.SafetyListener;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth;
import hiplevel.simulation.TruthWriter;
import hiplevel.simulation.device.SimulatedTracks;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A simulated recording on disk, with the truth about it beside. */
final class SimulatedFile {
    private static final double MARGIN_SECONDS = 0.8;
    private static final String XDF = ".xdf";
    private static final Set<Placement> THIGHS =
            Collections.unmodifiableSet(EnumSet.of(Placement.LEFT_THIGH, Placement.RIGHT_THIGH));

    private final SimulatedRecording simulated;
    private final boolean declared;

    /**
     * A recording to be written.
     *
     * @param declared whether it says which exercise was done when
     */
    SimulatedFile(SimulatedRecording simulated, boolean declared) {
        this.simulated = simulated;
        this.declared = declared;
    }

    /** By its name an XDF file, with {@code X.truth.json} beside, or a CSV folder with {@code truth.json} in it. */
    void write(Path out) throws Refusal, IOException {
        if (out.toString().endsWith(XDF)) {
            xdf(out);
        } else {
            folder(out);
        }
    }

    private void folder(Path folder) throws Refusal, IOException {
        try (CsvFolderWriter writer = CsvFolderWriter.create(folder, false)) {
            simulated.deliver(writer);
            writer.facts(facts());
        } catch (FileAlreadyExistsException e) {
            throw Refusal.usage("--out " + folder
                    + ": already there; a recording is never overwritten, give a new or empty folder");
        }
        TruthWriter.write(simulated, folder);
    }

    private void xdf(Path file) throws Refusal, IOException {
        if (Files.exists(file)) {
            throw Refusal.usage("--out " + file + ": already there; a recording is never overwritten, give a new name");
        }
        SafetyListener loud = new SafetyListener() {
            @Override
            public void unsafe(Path where, long safeUntilMicros, Saying saying) {
                // the writer's close says it too, as an exception
            }

            @Override
            public void continuesIn(Path where, Saying saying) {
                // a simulation is made again, not rescued
            }
        };
        try (RecordingWriter writer = RecordingWriter.create(file, facts(), 0, loud)) {
            Interleaved.deliver(SimulatedTracks.of(simulated), writer);
        } catch (IOException e) {
            throw Refusal.usage("--out " + OptionValue.problem(file, e));
        }
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - XDF.length());
        TruthWriter.write(
                simulated, file.resolveSibling(stem + ".truth.json"), file.resolveSibling(stem + ".truth.csv"));
    }

    /** What a person would have noted: how tall the wearer is, and, if it is to be declared, when which exercise was done. */
    private WearingFacts facts() {
        Scenario scenario = simulated.scenario();
        return new WearingFacts(
                Optional.of("simulated"),
                OptionalDouble.of(scenario.heightMetres()),
                Optional.empty(),
                Optional.empty(),
                declared ? trials() : List.of(),
                List.of());
    }

    /** One, or one for each leg where the thighs do not show which one it is. */
    private List<WearingFacts.DeclaredTrial> trials() {
        Exercise exercise = simulated.scenario().exercise();
        Truth truth = simulated.truth();
        if (!exercise.hasSides() || exercise.wearing().suffices(THIGHS)) {
            return trial(Optional.empty(), truth.repetitions());
        }
        List<WearingFacts.DeclaredTrial> trials = new ArrayList<>();
        for (Side side : Side.values()) {
            trials.addAll(trial(Optional.of(side), truth.of(side)));
        }
        trials.sort(Comparator.comparingLong(WearingFacts.DeclaredTrial::fromMicros));
        return trials;
    }

    /** From somewhat before the first repetition, so that its start is seen, to somewhat after the last. */
    private List<WearingFacts.DeclaredTrial> trial(Optional<Side> side, List<Truth.TrueRepetition> repetitions) {
        if (repetitions.isEmpty()) {
            return List.of();
        }
        double from = repetitions.get(0).startSeconds() - MARGIN_SECONDS;
        double to = repetitions.get(repetitions.size() - 1).endSeconds() + MARGIN_SECONDS;
        return List.of(new WearingFacts.DeclaredTrial(
                simulated.scenario().exercise().name(),
                side,
                Math.round(1e6 * Math.max(0, from)),
                Math.round(1e6 * Math.min(simulated.seconds(), to))));
    }
}
