package hiplevel.kinematics.alignment;

/**
 * A quality check of an alignment.
 *
 * @param name what is checked, with its unit
 * @param value what was found
 * @param limit what is asked for
 * @param passed whether it holds
 * @param advice what to do when it does not; empty when it does
 */
public record Gate(String name, double value, double limit, boolean passed, String advice) {}
