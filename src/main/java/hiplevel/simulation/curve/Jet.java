package hiplevel.simulation.curve;

/** A quantity at an instant with its first and second derivative in time (second-order Taylor arithmetic). */
public record Jet(double value, double rate, double acceleration) {
    public static final Jet ZERO = new Jet(0, 0, 0);

    public static Jet constant(double value) {
        return new Jet(value, 0, 0);
    }

    public Jet plus(Jet other) {
        return new Jet(value + other.value, rate + other.rate, acceleration + other.acceleration);
    }

    public Jet times(double factor) {
        return new Jet(value * factor, rate * factor, acceleration * factor);
    }

    public Jet times(Jet other) {
        return new Jet(
                value * other.value,
                rate * other.value + value * other.rate,
                acceleration * other.value + 2 * rate * other.rate + value * other.acceleration);
    }

    public Jet cosine() {
        double c = Math.cos(value);
        double s = Math.sin(value);
        return new Jet(c, -s * rate, -c * rate * rate - s * acceleration);
    }

    public Jet sine() {
        double c = Math.cos(value);
        double s = Math.sin(value);
        return new Jet(s, c * rate, -s * rate * rate + c * acceleration);
    }

    public Jet negated() {
        return times(-1);
    }

    /** This quantity to a whole power of at least 2. */
    public Jet toThe(int power) {
        double p2 = Math.pow(value, power - 2);
        double p1 = p2 * value;
        return new Jet(
                p1 * value, power * p1 * rate, power * (power - 1) * p2 * rate * rate + power * p1 * acceleration);
    }
}
