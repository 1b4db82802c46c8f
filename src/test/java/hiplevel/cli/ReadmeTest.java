package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.live.PtyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md tells people to type works as printed. Commands run in this process, with {@code out} put into a
 * temporary folder; the launcher and the tests' own commands are left out.
 */
class ReadmeTest {
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)$(.*?)(?=^## |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    /** What opens a window is run where there is a display, by {@link ReadmeWindowTest}. */
    static final String WINDOWS = "On the desktop";

    private static final Set<String> NOT_RUN = Set.of("Set up", "The tests", WINDOWS);

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandPrintedThereEndsWell() throws IOException {
        return commands().stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    Typed typed = Typed.line(words(line));
                    assertThat(typed.code()).as(typed.err()).isZero();
                    assertThat(typed.out()).isNotBlank();
                }));
    }

    /** Printed for two minutes; here as long as it takes to hear the virtual wearer. */
    @Test
    void theVirtualWearerOnItsCableIsHeardAndRecordedAsPrinted() throws Exception {
        recordAsPrinted("10s", "pelvis", "samples");
    }

    @Test
    @Tag("soak")
    void afterTheTwoMinutesTheDropThatWasSimulatedIsFound() throws Exception {
        recordAsPrinted("2min", "pelvic drop", "asymmetric: more on the right leg");
    }

    private static void recordAsPrinted(String length, String... printed) throws Exception {
        List<String> block = blocks().filter(ReadmeTest::needsACable)
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
        assertThat(block.get(0)).isEqualTo("socat pty,raw,echo=0,link=/tmp/device pty,raw,echo=0,link=/tmp/host &");
        try (PtyPair cable = PtyPair.in(folder, "readme")) {
            String simulate =
                    block.get(1).replace("/tmp/device", cable.device()).replace(" &", "");
            Thread wearer = new Thread(() -> Typed.line(words(simulate)), "virtual wearer");
            wearer.setDaemon(true);
            wearer.start();
            awaitThread("device on " + cable.device());
            Typed recorded = Typed.line(
                    words(block.get(2).replace("/tmp/host", cable.host()).replace("2min", length)));
            assertThat(recorded.out()).as(recorded.err()).contains(printed);
            // so few seconds hold no repetition, and then it says that nothing was assessed
            assertThat(recorded.code()).isIn(0, length.equals("2min") ? 0 : 6);
        }
    }

    /** What the wearer does is made up first, which on a busy machine may take longer than the recording. */
    private static void awaitThread(String name) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals(name))) {
            assertThat(System.nanoTime()).as(name + " within two minutes").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Test
    void thereAreCommandsAndAllAreOurs() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("./hiplevel "));
    }

    @Test
    void theAnswerPrintedThereIsTheAnswer() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Typed typed = Typed.line(words("./hiplevel analyse sample-data/single-leg-squat_right-stance-drop"));
        List<String> answer = typed.out().lines().toList();
        assertThat(answer).hasSize(5);
        assertThat(answer.subList(0, 4)).allSatisfy(line -> assertThat(readme).contains(line));
    }

    /** The lines of all sh blocks outside set-up and tests. */
    private static List<String> commands() throws IOException {
        return blocks().filter(block -> !needsACable(block))
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean needsACable(String block) {
        return block.startsWith("socat ");
    }

    private static Stream<String> blocks() throws IOException {
        return blocks(section -> !NOT_RUN.contains(section));
    }

    /** What is to be typed in the sections of those titles. */
    static Stream<String> blocks(Predicate<String> title) throws IOException {
        return SECTION.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(section -> title.test(section.group(1)))
                .flatMap(section -> BLOCK.matcher(section.group(2)).results())
                .map((MatchResult block) -> block.group(1));
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>(List.of(line.strip().split(" +", -1)));
        words.remove(0);
        if (words.contains("analyse") && !words.contains("help") && !words.contains("--out")) {
            words.addAll(List.of("--out", "out"));
        }
        return words.stream()
                .map(word -> word.equals("out") || word.startsWith("out/") || word.startsWith("live/")
                        ? folder.resolve("run/" + word).toString()
                        : word)
                .toArray(String[]::new);
    }
}
