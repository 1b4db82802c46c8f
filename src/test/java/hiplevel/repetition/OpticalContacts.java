package hiplevel.repetition;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hiplevel.OpticalWalk;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Contacts found, held against those that were seen, pooled over walks and inside the annotated spans. */
final class OpticalContacts {
    private static final double TOLERANCE = 0.1;

    final List<Double> errors = new ArrayList<>();
    int missed;
    int invented;
    int wrongSide;

    private final Event event;

    OpticalContacts(Event event) {
        this.event = event;
    }

    void add(OpticalWalk walk, List<Contact> found) {
        List<Contact> seen = seen(walk).stream().filter(c -> c.event() == event).toList();
        List<Contact> left =
                new ArrayList<>(found.stream().filter(c -> c.event() == event).toList());
        for (Contact truth : seen) {
            Contact nearest = left.stream()
                    .min((a, b) -> Double.compare(Math.abs(seconds(a, truth)), Math.abs(seconds(b, truth))))
                    .filter(c -> Math.abs(seconds(c, truth)) <= TOLERANCE)
                    .orElse(null);
            if (nearest == null) {
                missed++;
                continue;
            }
            left.remove(nearest);
            errors.add(seconds(nearest, truth));
            wrongSide += nearest.side() == truth.side() ? 0 : 1;
        }
        invented += (int) left.stream()
                .filter(c -> !seen.isEmpty()
                        && seconds(c, seen.get(0)) >= -TOLERANCE
                        && seconds(c, seen.get(seen.size() - 1)) <= TOLERANCE)
                .count();
    }

    double f1() {
        return 2.0 * errors.size() / (2.0 * errors.size() + missed + invented);
    }

    double medianError() {
        double[] sizes = absolute().sorted().toArray();
        return (sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2]) / 2;
    }

    private DoubleStream absolute() {
        return errors.stream().mapToDouble(Math::abs);
    }

    private static double seconds(Contact a, Contact b) {
        return (a.timeMicros() - b.timeMicros()) * 1e-6;
    }

    private static List<Contact> seen(OpticalWalk walk) {
        Path file = walk.folder().resolve("events.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(r -> new Contact(
                            Math.round(1e6 * Double.parseDouble(r.getField("t_s"))),
                            Side.valueOf(r.getField("side").toUpperCase(Locale.ROOT)),
                            r.getField("event").startsWith("Foot Strike") ? Event.INITIAL_CONTACT : Event.FOOT_OFF))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
