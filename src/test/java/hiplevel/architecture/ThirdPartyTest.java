package hiplevel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY.md lists exactly what the jar ships, and nothing in it binds Hiplevel's users. */
class ThirdPartyTest {
    private static final Pattern SHIPPED = Pattern.compile("([\\w.-]+:[\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| (\\S+) \\| (\\S+) \\|");

    @Test
    void everyShippedLibraryIsListedWithItsVersion() throws IOException {
        Path build = Path.of(System.getProperty("hiplevel.build", "target"));
        List<String> shipped = rows(SHIPPED, Files.readString(build.resolve("shipped-libraries.txt")));
        assertThat(shipped).hasSizeGreaterThan(5);
        assertThat(rows(ROW, Files.readString(Path.of("THIRD-PARTY.md")))).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void noLicenceReachesIntoOurOwnCode() throws IOException {
        assertThat(ROW.matcher(Files.readString(Path.of("THIRD-PARTY.md"))).results())
                .extracting(r -> r.group(3).toUpperCase(Locale.ROOT))
                .isNotEmpty()
                .noneMatch(licence -> licence.startsWith("GPL") || licence.startsWith("AGPL"));
    }

    private static List<String> rows(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(ThirdPartyTest::named).toList();
    }

    private static String named(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }
}
