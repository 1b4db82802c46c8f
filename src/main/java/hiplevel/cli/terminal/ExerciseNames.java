package hiplevel.cli.terminal;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import java.util.Iterator;

/** The names of all exercises, for help texts and for completion in a shell. */
public final class ExerciseNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Catalogue.STANDARD.exercises().stream().map(Exercise::name).iterator();
    }
}
