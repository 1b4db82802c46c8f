package hiplevel.report.page;

import hiplevel.report.digest.Remarks;
import hiplevel.session.SessionResult;
import java.util.List;
import java.util.stream.Collectors;

/** What the wearer said of the trials; nothing where nothing was said. */
record RemarksSection(SessionResult result, PageWords words) {

    String html() {
        List<String> lines = new Remarks(result, words.plain()).lines();
        if (lines.isEmpty()) {
            return "";
        }
        String items =
                lines.stream().map(line -> "<li>" + Html.text(line) + "</li>\n").collect(Collectors.joining());
        return "<section>\n<h2>%s</h2>\n<ul class=\"plain\">\n%s</ul>\n</section>\n"
                .formatted(words.html("remark.heading"), items);
    }
}
