package hiplevel.kinematics.alignment;

import hiplevel.words.Saying;
import java.util.Optional;

/**
 * A quality check of an alignment.
 *
 * @param name what is checked, with its unit
 * @param value what was found
 * @param limit what is asked for
 * @param passed whether it holds
 * @param advice what to do when it does not; empty when it does
 */
public record Gate(Saying name, double value, double limit, boolean passed, Optional<Saying> advice) {}
