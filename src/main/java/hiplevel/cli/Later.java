package hiplevel.cli;

import hiplevel.cli.terminal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command whose name is known and which this version does not have. It takes any arguments and says so. */
@Command(hidden = true, description = "Comes in a later version.")
final class Later implements Callable<Integer> {
    static final List<String> NAMES = List.of("app");

    private final String name;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    Later(String name) {
        this.name = name;
    }

    @Override
    public Integer call() throws Refusal {
        throw Refusal.later(
                "'" + String.join(" ", name, String.join(" ", arguments)).strip() + "'");
    }
}
