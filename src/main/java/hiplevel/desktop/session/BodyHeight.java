package hiplevel.desktop.session;

import hiplevel.desktop.preferences.Lengths;
import hiplevel.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;

/** A height as it is typed, in the unit that the person set. */
record BodyHeight(Lengths unit) {
    private static final double SHORTEST = 0.5;
    private static final double TALLEST = 2.5;

    private double metres() {
        return switch (unit) {
            case CENTIMETRES -> 0.01;
            case INCHES -> 0.0254;
        };
    }

    String key() {
        return switch (unit) {
            case CENTIMETRES -> "desktop.session.height.cm";
            case INCHES -> "desktop.session.height.inches";
        };
    }

    /** In metres; empty for an empty text, nothing at all for one that is no height of a person. */
    Optional<OptionalDouble> read(String text) {
        if (text.isBlank()) {
            return Optional.of(OptionalDouble.empty());
        }
        try {
            double height = Double.parseDouble(text.strip().replace(',', '.')) * metres();
            return height >= SHORTEST && height <= TALLEST ? Optional.of(OptionalDouble.of(height)) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    String write(OptionalDouble heightMetres, Words words) {
        return heightMetres.isEmpty()
                ? ""
                : words.number(heightMetres.getAsDouble() / metres(), unit == Lengths.INCHES ? 1 : 0);
    }
}
