package hiplevel.desktop.preferences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a small JSON file whole or not at all: another window may read it meanwhile. */
public final class HomeFile {
    private HomeFile() {}

    /**
     * Its folder is made when missing.
     *
     * @throws IOException when it cannot be written; what was there before stays
     */
    public static void write(Path file, JsonNode root) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "kept-", ".json");
        try {
            Files.write(
                    fresh, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Keeps what a file holds beside it before something else takes its place: {@code bands-former.json}, or counted where
     * that is taken.
     *
     * @return where it is kept
     */
    static Path setAside(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("\\.json$", "") + "-former";
        Path beside = file.resolveSibling(name + ".json");
        for (int number = 2; Files.exists(beside); number++) {
            beside = file.resolveSibling(name + "-" + number + ".json");
        }
        return Files.copy(file, beside);
    }
}
