package hiplevel.cli.curves;

import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.asymmetry.curves.CurveTest.Design;
import hiplevel.asymmetry.curves.CurveTest.Tails;
import hiplevel.asymmetry.curves.StatisticalMapping;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.recording.text.CurveRows;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.table.JsonCurves;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Statistical non-parametric mapping of two files. */
@Command(
        name = "curves",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Compares two sets of curves over the whole movement: where do they differ by more than chance?",
            "A file is CSV, a row a repetition, a column a node (101, say), spaced evenly; a header is passed over."
                    + " t is positive where RIGHT is larger. Printed are t* and the stretches beyond it, each with its ends,"
                    + " its integral and its p (statistical non-parametric mapping: every relabelling up to 20,000, else"
                    + " 10,000 by chance, always the same; at most 40 curves a side, evenly chosen)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel curves docs/example-curves/left.csv docs/example-curves/right.csv",
            "  hiplevel curves before.csv after.csv --paired --json",
            "  hiplevel curves healthy.csv affected.csv --tails 1 --alpha 0.01"
        })
public final class CurvesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "LEFT.csv", description = "The one set.")
    private Path left;

    @Parameters(index = "1", paramLabel = "RIGHT.csv", description = "The other set.")
    private Path right;

    @Option(
            names = "--paired",
            description =
                    "The first of LEFT belongs to the first of RIGHT, and so on: the same people, two conditions.")
    private boolean paired;

    @Option(
            names = "--tails",
            paramLabel = "1|2",
            description = "2: differences either way (default); 1: only where RIGHT is larger.")
    private String tails = "2";

    @Option(
            names = "--alpha",
            paramLabel = "P",
            description = "The chance to find anything where nothing differs. Default: 0.05.")
    private double alpha = StatisticalMapping.DEFAULT.alpha();

    @Option(names = "--json", description = "Print everything, t at each node too, as JSON.")
    private boolean json;

    private final Screen screen;

    public CurvesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, UnreadableException {
        StatisticalMapping mapping = mapping();
        double[][] one = CurveRows.read(left);
        double[][] other = CurveRows.read(right);
        check(one, other);
        CurveTest test = mapping.of(one, other);
        if (json) {
            screen.out().print(JsonCurves.text(test));
        } else {
            CurveLines.of(test).forEach(screen.out()::println);
        }
        if (test.left() < one.length || test.right() < other.length) {
            screen.say(String.format(
                    "compared are %d of %d left and %d of %d right curves, evenly chosen",
                    test.left(), one.length, test.right(), other.length));
        }
        return ExitCode.DONE.number();
    }

    private StatisticalMapping mapping() throws Refusal {
        if (!tails.equals("1") && !tails.equals("2")) {
            throw Refusal.usage("--tails " + tails + ": expected 1 or 2");
        }
        if (!(alpha > 0 && alpha < 1)) {
            throw Refusal.usage(
                    "--alpha " + OptionValue.number(alpha) + ": expected a chance between 0 and 1, as 0.05");
        }
        return new StatisticalMapping(
                paired ? Design.PAIRED : Design.TWO_SAMPLE, tails.equals("1") ? Tails.ONE : Tails.TWO, alpha);
    }

    private void check(double[][] one, double[][] other) throws UnreadableException {
        for (int i = 0; i < 2; i++) {
            int curves = (i == 0 ? one : other).length;
            if (curves < StatisticalMapping.FEWEST) {
                throw new UnreadableException((i == 0 ? left : right) + ": one curve has no spread; at least "
                        + StatisticalMapping.FEWEST + " are needed, better 6, a row each.");
            }
        }
        if (one[0].length != other[0].length) {
            throw new UnreadableException(right + ": its curves have " + other[0].length + " values, those of " + left
                    + " " + one[0].length + ". Bring all to the same number.");
        }
        if (paired && one.length != other.length) {
            throw new UnreadableException(right + ": --paired needs as many curves in both files, and there are "
                    + one.length + " left and " + other.length + " right. Leave out those without a partner.");
        }
    }
}
