package hiplevel.repetition;

import hiplevel.repetition.Contact.Event;
import java.util.ArrayList;
import java.util.List;

/** Contacts found, held against those that are known, pooled over walks and inside the spans that truth covers. */
public final class ContactAgreement {
    private static final double TOLERANCE_SECONDS = 0.1;

    private final Event event;
    private final double toleranceSeconds;
    private final double longestPauseSeconds;
    private final List<Double> errors = new ArrayList<>();
    private int missed;
    private int invented;
    private int wrongSides;
    private double stated;

    public ContactAgreement(Event event) {
        this(event, TOLERANCE_SECONDS, Double.POSITIVE_INFINITY);
    }

    /** Where truth pauses for longer than that, it covers nothing: what is found there is not invented. */
    public ContactAgreement(Event event, double toleranceSeconds, double longestPauseSeconds) {
        this.event = event;
        this.toleranceSeconds = toleranceSeconds;
        this.longestPauseSeconds = longestPauseSeconds;
    }

    /** Adds one walk. */
    public void add(List<Contact> known, List<Contact> found) {
        List<Contact> seen = known.stream().filter(c -> c.event() == event).toList();
        List<Contact> left =
                new ArrayList<>(found.stream().filter(c -> c.event() == event).toList());
        for (Contact truth : seen) {
            Contact nearest = left.stream()
                    .min((a, b) -> Double.compare(Math.abs(seconds(a, truth)), Math.abs(seconds(b, truth))))
                    .filter(c -> Math.abs(seconds(c, truth)) <= toleranceSeconds)
                    .orElse(null);
            if (nearest == null) {
                missed++;
                continue;
            }
            left.remove(nearest);
            errors.add(seconds(nearest, truth));
            wrongSides += nearest.side() == truth.side() ? 0 : 1;
            stated += nearest.sideProbability();
        }
        invented += (int) left.stream().filter(c -> covered(c, seen)).count();
    }

    private boolean covered(Contact found, List<Contact> seen) {
        for (int k = 0; k < seen.size(); k++) {
            double after = seconds(found, seen.get(k));
            double pause = k + 1 < seen.size() ? seconds(seen.get(k + 1), seen.get(k)) : Double.POSITIVE_INFINITY;
            boolean between = after >= 0 && after <= pause && pause <= longestPauseSeconds && k + 1 < seen.size();
            if (Math.abs(after) <= toleranceSeconds || between) {
                return true;
            }
        }
        return false;
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

    /** The share of the contacts found in time whose side is right. */
    public double rightShare() {
        return 1 - wrongSides / (double) errors.size();
    }

    /** The share that the contacts themselves say should be right. */
    public double statedShare() {
        return stated / errors.size();
    }

    private static double seconds(Contact a, Contact b) {
        return (a.timeMicros() - b.timeMicros()) * 1e-6;
    }
}
