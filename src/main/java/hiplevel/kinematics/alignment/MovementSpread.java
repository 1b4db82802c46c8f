package hiplevel.kinematics.alignment;

/**
 * How far the planes of a wearer's single alignment movements lie apart: a sum of squares about their means (rad²) and its
 * degrees of freedom. People who move in careless planes do so with every segment, so that pelvis and thighs may be pooled.
 */
record MovementSpread(double squares, int degrees) {
    static final MovementSpread NONE = new MovementSpread(0, 0);

    /** Of one turn per movement, rad. */
    static MovementSpread of(double[] turns) {
        double mean = java.util.Arrays.stream(turns).average().orElse(0);
        double squares =
                java.util.Arrays.stream(turns).map(t -> (t - mean) * (t - mean)).sum();
        return new MovementSpread(squares, Math.max(0, turns.length - 1));
    }

    MovementSpread plus(MovementSpread other) {
        return new MovementSpread(squares + other.squares, degrees + other.degrees);
    }

    /**
     * SD between single movements of one segment, rad: this wearer's, pooled with the prior, is what is expected of the
     * segment, worth {@code wearerDegrees} of freedom, and the segment's own movements refine it.
     *
     * @param own of that segment, which is part of this
     */
    double sd(MovementSpread own, AlignmentSettings settings) {
        double prior = Math.toRadians(settings.movementSpreadDeg());
        double wearer = blend(prior * prior, settings.movementPriorDegrees(), this);
        return Math.sqrt(blend(wearer, settings.wearerDegrees(), own));
    }

    private static double blend(double variance, double degrees, MovementSpread seen) {
        return (degrees * variance + seen.squares) / (degrees + seen.degrees);
    }
}
