package hiplevel.repetition;

import hiplevel.repetition.Contact.Event;
import java.util.ArrayList;
import java.util.List;

/** Contacts found, held against those that are known, pooled over walks and inside the spans that truth covers. */
public final class ContactAgreement {
    private static final double TOLERANCE_SECONDS = 0.1;

    private final Event event;
    private final List<Double> errors = new ArrayList<>();
    private int missed;
    private int invented;
    private int wrongSides;

    public ContactAgreement(Event event) {
        this.event = event;
    }

    /** Adds one walk. */
    public void add(List<Contact> known, List<Contact> found) {
        List<Contact> seen = known.stream().filter(c -> c.event() == event).toList();
        List<Contact> left =
                new ArrayList<>(found.stream().filter(c -> c.event() == event).toList());
        for (Contact truth : seen) {
            Contact nearest = left.stream()
                    .min((a, b) -> Double.compare(Math.abs(seconds(a, truth)), Math.abs(seconds(b, truth))))
                    .filter(c -> Math.abs(seconds(c, truth)) <= TOLERANCE_SECONDS)
                    .orElse(null);
            if (nearest == null) {
                missed++;
                continue;
            }
            left.remove(nearest);
            errors.add(seconds(nearest, truth));
            wrongSides += nearest.side() == truth.side() ? 0 : 1;
        }
        invented += (int) left.stream()
                .filter(c -> !seen.isEmpty()
                        && seconds(c, seen.get(0)) >= -TOLERANCE_SECONDS
                        && seconds(c, seen.get(seen.size() - 1)) <= TOLERANCE_SECONDS)
                .count();
    }

    /** How many contacts are known. */
    public int known() {
        return errors.size() + missed;
    }

    public double f1() {
        return 2.0 * errors.size() / (2.0 * errors.size() + missed + invented);
    }

    /** Median of the sizes of the errors, s. */
    public double medianErrorSeconds() {
        double[] sizes = errors.stream().mapToDouble(Math::abs).sorted().toArray();
        return (sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2]) / 2;
    }

    public int wrongSides() {
        return wrongSides;
    }

    private static double seconds(Contact a, Contact b) {
        return (a.timeMicros() - b.timeMicros()) * 1e-6;
    }
}
