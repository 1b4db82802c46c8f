package hiplevel.cli.live;

import hiplevel.cli.terminal.Refusal;
import hiplevel.connection.Wish;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be recorded.
 *
 * @param exercise done from start to end, if one was declared
 * @param side its stance leg; empty for both
 * @param raw whether the bytes are kept too
 * @param columns what bare rows of numbers mean
 */
record RecordingPlan(
        List<Wish> wishes,
        Path out,
        WearingFacts facts,
        Optional<String> exercise,
        Optional<Side> side,
        boolean raw,
        Optional<String> columns) {
    /** Later than any recording ends, µs, and far from where sums overflow. */
    private static final long NO_END = Long.MAX_VALUE / 4;

    /** Checks what was typed before any port is opened. */
    static RecordingPlan of(
            List<String> ports,
            Path out,
            WearingFacts facts,
            Optional<String> exercise,
            Optional<Side> side,
            boolean raw,
            Optional<String> columns)
            throws Refusal {
        if (!out.toString().endsWith(".xdf")) {
            throw Refusal.usage("--out " + out + ": a recording is an XDF file; expected a name ending in .xdf");
        }
        if (side.isPresent() && exercise.isEmpty()) {
            throw Refusal.usage("--side goes with --exercise: it is the stance leg of the exercise");
        }
        List<Wish> wishes = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        for (String port : ports) {
            Wish wish = wish(port);
            if (!taken.add(wish.port())
                    || (wish.placement().isPresent()
                            && !taken.add(wish.placement().get()))) {
                throw Refusal.usage("--port " + port + ": the port or the placement is given twice");
            }
            wishes.add(wish);
        }
        return new RecordingPlan(List.copyOf(wishes), out, facts, exercise, side, raw, columns);
    }

    /** The facts as a replay of the whole recording will read them: with what is declared to be done in it. */
    WearingFacts declaredFacts() {
        return new WearingFacts(
                facts.wearer(),
                facts.heightMetres(),
                facts.affectedSide(),
                facts.start(),
                exercise.map(name -> new WearingFacts.DeclaredTrial(name, side, 0, NO_END)).stream()
                        .toList(),
                facts.markers());
    }

    private static Wish wish(String port) throws Refusal {
        try {
            return Wish.parse(port);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.usage(wrong.getMessage());
        }
    }
}
