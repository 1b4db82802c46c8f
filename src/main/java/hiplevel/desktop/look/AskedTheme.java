package hiplevel.desktop.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a program of the system says.
 *
 * @param darkWord in its answer, in small letters, when it is dark
 * @param errorIsLight whether it ends with an error when it is light
 * @param command that asks
 * @param longestWaitMillis who has not answered by then does not answer
 */
record AskedTheme(String darkWord, boolean errorIsLight, List<String> command, long longestWaitMillis)
        implements SystemTheme {
    private static final long USUAL_WAIT_MILLIS = 500;

    AskedTheme(String darkWord, boolean errorIsLight, List<String> command) {
        this(darkWord, errorIsLight, command, USUAL_WAIT_MILLIS);
    }

    @Override
    public Optional<Boolean> isDark() {
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                asked.getOutputStream().close();
                if (!asked.waitFor(longestWaitMillis, TimeUnit.MILLISECONDS)) {
                    return Optional.empty();
                }
                if (asked.exitValue() != 0) {
                    return errorIsLight ? Optional.of(false) : Optional.empty();
                }
                String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return Optional.of(answer.toLowerCase(Locale.ROOT).contains(darkWord));
            } finally {
                asked.destroy();
            }
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
