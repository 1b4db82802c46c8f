package hiplevel.recording.edits;

import java.util.List;
import java.util.stream.Stream;

/**
 * The corrections of one recording.
 *
 * @param all in the order in which they were made: of two that contradict each other the later one is right
 */
public record Edits(List<Edit> all) {
    public static final Edits NONE = new Edits(List.of());

    public Edits {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Edits with(Edit edit) {
        return new Edits(Stream.concat(all.stream(), Stream.of(edit)).toList());
    }

    public Edits without(Edit edit) {
        return new Edits(all.stream().filter(e -> !e.equals(edit)).toList());
    }
}
