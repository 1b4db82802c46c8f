package hiplevel.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the truth. */
// stand-in
public final class TruthWriter {
    private TruthWriter() {}

    public static void write(SimulatedRecording simulated, Path folder) throws IOException {
        Files.writeString(folder.resolve("truth.json"), "{}");
    }
}
