package hiplevel.desktop.capture.board;

import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import java.util.List;

/** A repetition as the live session told it. */
public record ToldRepetition(MeasuredRepetition measured, List<Finding> findings) {
    public ToldRepetition {
        findings = List.copyOf(findings);
    }
}
