package hiplevel.cli.recorded;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.report.Format;
import hiplevel.report.ReportFolder;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What was recorded analysed, and written as a report folder in which nothing of a former report stays. */
public final class OneReport {
    private OneReport() {}

    /** The analysis of the recordings, written; the folder was checked by {@link ReportPlace#check}. */
    public static SessionResult write(
            List<Input> inputs, SessionSettings settings, Set<Format> formats, Words words, Path folder)
            throws IOException {
        return write(inputs, settings, List.of(), formats, words, folder);
    }

    /** The same, held against other sessions of the wearer. */
    static SessionResult write(
            List<Input> inputs,
            SessionSettings settings,
            List<Input> others,
            Set<Format> formats,
            Words words,
            Path folder)
            throws IOException {
        SessionResult result = Pipeline.analyse(inputs, settings, others);
        ReportPlace.keepOnly(ReportFolder.write(result, Version.number(), words, folder, formats), folder);
        return result;
    }

    /** How a command ends whose work was this result; says why where nothing could be assessed. */
    public static ExitCode verdict(SessionResult result, Screen screen) {
        if (Assessed.anything(result)) {
            return ExitCode.DONE;
        }
        screen.say(Assessed.whyNothing(result));
        return ExitCode.NOTHING_ASSESSED;
    }
}
