package hiplevel.asymmetry.change;

import java.util.List;

/**
 * The other sessions of the wearer that this one is held against.
 *
 * @param recordings the names of their recordings, one a session
 * @param changes of what both sides' means have in common; empty when nothing is
 */
public record ComparedWith(List<String> recordings, List<Change> changes) {
    public ComparedWith {
        recordings = List.copyOf(recordings);
        changes = List.copyOf(changes);
    }
}
