package hiplevel;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real recordings beside the project, which tests read where they lie. */
public final class RealData {
    private RealData() {}

    /** A folder or file of the real data; without it the test fails on CI and is skipped with a sentence elsewhere. */
    public static Path at(String name) {
        Path path = Path.of(System.getProperty("hiplevel.data", "../shared/data"), name);
        if (!Files.exists(path)) {
            String sentence = "The real recordings are not at " + path
                    + "; give their folder with -Dhiplevel.data=FOLDER (see README, 'The tests').";
            if ("true".equals(System.getenv("CI"))) {
                fail(sentence);
            }
            abort(sentence);
        }
        return path;
    }
}
