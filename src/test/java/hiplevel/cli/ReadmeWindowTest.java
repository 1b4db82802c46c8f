package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.PatientRobot;
import java.io.IOException;
import java.util.stream.Stream;
import org.assertj.swing.core.Robot;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What README.md tells people to type opens the window, which ends well when it is closed. */
@OnDisplay
class ReadmeWindowTest {
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    @TestFactory
    Stream<DynamicTest> everyCommandPrintedThereOpensTheWindow() throws IOException {
        return ReadmeTest.blocks(ReadmeTest.WINDOWS::equals)
                .flatMap(String::lines)
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> opensAndEnds(
                                line.replaceFirst("^\\./hiplevel ?", "").split(" +"))));
    }

    private static void opensAndEnds(String... typed) throws InterruptedException {
        Typed[] came = new Typed[1];
        Thread program = new Thread(() -> came[0] = Typed.line(typed), "typed");
        program.start();
        Robot robot = PatientRobot.ofAllWindows();
        try {
            FrameFixture frame = WindowFinder.findFrame("hiplevel")
                    .withTimeout(LONGEST_WAIT_MILLIS)
                    .using(robot);
            frame.label("place").requireText("Start");
            frame.close();
            program.join(LONGEST_WAIT_MILLIS);
            assertThat(program.isAlive()).isFalse();
            assertThat(came[0].code()).as(came[0].err()).isZero();
        } finally {
            robot.cleanUp();
        }
    }
}
