package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser without a window, which lays pages out and runs their scripts as people's browsers do. */
final class Browser {
    private static final int PATIENCE_MINUTES = 10;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Browser() {}

    /** The document as it stands after its scripts have run; without a browser the test is skipped, on CI it fails. */
    static String run(Path page, Path folder) throws IOException, InterruptedException {
        Path dumped = folder.resolve("dumped.html");
        Process browser = new ProcessBuilder(
                        program(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dumped.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        browser.destroyForcibly();
        assertThat(ended).as("the browser has ended").isTrue();
        return Files.readString(dumped, StandardCharsets.UTF_8);
    }

    private static String program() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(Browser::missing);
    }

    private static String missing() {
        String sentence = "no browser is installed to look at the report with: apt-get install chromium";
        if ("true".equals(System.getenv("CI"))) {
            fail(sentence);
        }
        return abort(sentence);
    }
}
