package hiplevel.recording.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.imu.Calibration;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder {@code calibrations} of the home folder; it need not exist. */
public final class CalibrationFolder {
    private static final String ENDING = ".json";

    private final Path folder;

    private CalibrationFolder(Path folder) {
        this.folder = folder;
    }

    public static CalibrationFolder in(Path home) {
        return new CalibrationFolder(home.resolve("calibrations"));
    }

    /** All that can be read; of each that cannot, a sentence. */
    public Calibrations read(Consumer<Saying> warnings) {
        if (!Files.isDirectory(folder)) {
            return Calibrations.NONE;
        }
        List<Calibration> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                try {
                    all.add(CalibrationJson.read(JsonFile.read(file)));
                } catch (UnreadableException broken) {
                    warnings.accept(Saying.of("calibration.broken", broken.saying()));
                }
            }
        } catch (IOException | java.io.UncheckedIOException refused) {
            warnings.accept(Saying.of("calibration.no-folder", folder, Explained.of(refused)));
        }
        return Calibrations.of(all);
    }

    /**
     * Keeps it in the place of a former one of the same serial number, whole or not at all.
     *
     * @return its file
     */
    public Path keep(Calibration calibration) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(URLEncoder.encode(calibration.serial(), StandardCharsets.UTF_8) + ENDING);
        Path beside = Files.createTempFile(folder, "calibration-", ".new");
        try {
            byte[] text = new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(CalibrationJson.of(calibration));
            Files.write(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }
}
