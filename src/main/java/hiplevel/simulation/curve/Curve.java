package hiplevel.simulation.curve;

/** A quantity over time, twice differentiable. */
@FunctionalInterface
public interface Curve {
    /** Value, rate and acceleration {@code seconds} after the start. */
    Jet at(double seconds);

    static Curve constant(double value) {
        Jet jet = Jet.constant(value);
        return t -> jet;
    }

    default Curve plus(Curve other) {
        return t -> at(t).plus(other.at(t));
    }

    default Curve times(double factor) {
        return t -> at(t).times(factor);
    }
}
