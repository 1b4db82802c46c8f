package hiplevel.report;

import hiplevel.session.SessionResult;
import java.nio.file.Path;
import java.util.List;

/** The answer in five lines. */
// stand-in
public final class Summary {
    private Summary() {}

    public static List<String> lines(SessionResult result, Path reportHtml) {
        return List.of("report         " + reportHtml);
    }
}
