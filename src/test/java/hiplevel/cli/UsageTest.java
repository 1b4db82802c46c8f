package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrongly is a sentence and exit code 2, before anything is read or written. */
class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"analyse", "orientation", "simulate", "calibrate", "curves"})
    void everyCommandHelpsWithAnExample(String command) {
        Typed help = Typed.line(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: hiplevel " + command, "Example", "  hiplevel " + command + " ");
        assertThat(Typed.line("help", command)).isEqualTo(help);
    }

    @Test
    void withoutACommandTheProgramSaysWhatItCan() {
        Typed nothing = Typed.line();
        assertThat(nothing.code()).isZero();
        assertThat(nothing.out())
                .contains("analyse", "orientation", "simulate", "desktop program", "Not a medical device");
        assertThat(nothing).isEqualTo(Typed.line("--help"));
    }

    @Test
    void versionIsANumber() {
        Typed version = Typed.line("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("hiplevel \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void withoutADisplayTheDesktopProgramSaysWhatToUseInstead() {
        for (Typed typed : new Typed[] {Typed.line("app"), Typed.line("replay", "x.xdf", "--app")}) {
            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.err()).contains("no display", "hiplevel record").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anlyse x                                   | no command is called 'anlyse'",
                "analyse                                    | needs a RECORDING, or --each DIR",
                "analyse x --ot y                           | '--ot'",
                "analyse x --exercise sqat                  | single-leg-squat, lateral-step-down",
                "analyse x --side middle                    | left or right or both",
                "analyse x --affected both                  | left or right",
                "analyse x --height 174                     | metres, 0.5 to 2.5; 174 cm is --height 1.74",
                "analyse x --height -1                      | metres",
                "analyse x --height NaN                     | metres",
                "analyse x --height tall                    | tall",
                "analyse x --formats docx                   | html, pdf, csv, json",
                "analyse --each x --out z --normal-from y   | goes with one report",
                "analyse x --placement lower-back=hip       | there are pelvis, left-thigh",
                "analyse x --placement lower-back           | lower-back",
                "analyse x --jobs 2                         | --each",
                "analyse --each x                           | --out DIR",
                "analyse y --each x --out z                 | not both",
                "analyse --each x --out z --json            | --json",
                "analyse --each x --out z --jobs 0          | 1 or more",
                "curves x y --tails 3                       | 1 or 2",
                "curves x y --alpha 5                       | between 0 and 1",
                "curves x y --alpha NaN                     | between 0 and 1",
                "curves x                                   | RIGHT.csv",
                "orientation x                              | --out",
                "orientation --out y.csv                    | RECORDING",
                "simulate --out x                           | --exercise",
                "simulate --exercise walking                | --out X",
                "simulate --exercise walking --out x --port y | either --out X",
                "simulate --recording y --out x             | hiplevel convert",
                "simulate --exercise walking --port y --protocol morse     | there are hiplevel",
                "simulate --exercise walking --port y --unplug soon        | such as 5:2",
                "simulate --exercise walking --port y=pelvis --speed 0     | above 0",
                "simulate --exercise walking --port y=left-shank           | no sensor is worn there",
                "simulate --exercise walking --port y --port z             | --port PTY=pelvis",
                "record --out x.xdf                         | --port",
                "record --port p                            | --out",
                "record --port p --out x                    | ending in .xdf",
                "record --port p=hip --out x.xdf            | PORT=PLACEMENT",
                "record --port p --port p --out x.xdf       | given twice",
                "record --port p=pelvis --port q=pelvis --out x.xdf        | given twice",
                "record --port p --out x.xdf --side left    | goes with --exercise",
                "record --port p --out x.xdf --for ever     | such as 60s",
                "record --port p --out x.xdf --cues loud    | text, sound, both or off",
                "replay x --cues loud                       | text, sound, both or off",
                "replay x --session-number 0                | counted from 1",
                "replay x --speed slow                      | such as 1 or 10, or max",
                "replay                                     | RECORDING",
                "convert x y.xdf --from morse               | there are hiplevel",
                "convert x                                  | OUT",
                "verify                                     | RECORDING",
                "calibrate x                                | --serial",
                "calibrate --serial 7                       | RECORDING",
                "simulate --exercise walking --out x --drop right=8           | right-stance=DEGREES",
                "simulate --exercise walking --out x --drop right-stance=8°   | not a number",
                "simulate --exercise walking --out x --cave left-stance=1,2,3 --repetitions 2 | one for each",
                "simulate --exercise walking --out x --rate 0                 | above 0",
                "simulate --exercise walking --out x --placements hip         | there are pelvis",
            })
    void whatCannotBeMeantIsRefusedInASentence(String typed, String said) {
        Typed refused = Typed.line(typed.strip().split(" "));
        assertThat(refused.err()).contains(said).startsWith("hiplevel: ").doesNotContain("Exception", "\tat ");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void everyExerciseThatCanBeAnalysedIsNamedInTheHelp() {
        String help = Typed.line("analyse", "--help").out();
        assertThat(Catalogue.STANDARD.exercises())
                .allSatisfy(e -> assertThat(help).contains(e.name()));
    }

    @Test
    void bandsThatCannotBeReadAreUnreadableInput(@TempDir Path folder) throws Exception {
        Path bands = folder.resolve("bands.json");
        assertThat(Typed.line("analyse", "x", "--bands", bands.toString()).code())
                .isEqualTo(3);
        for (String text :
                new String[] {"", "[]", "{\"hip\": {\"watch\": 1, \"flag\": 2}}", "{\"peak-pelvic-drop\": 5}"}) {
            Files.writeString(bands, text);
            Typed refused = Typed.line("analyse", "x", "--bands", bands.toString());
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).contains("bands.json").hasLineCount(1).doesNotContain("Exception");
        }
    }
}
