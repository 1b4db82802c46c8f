package hiplevel.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into a resource. */
public final class Version implements IVersionProvider {
    public static String number() {
        try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own version.txt", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"hiplevel " + number()};
    }
}
