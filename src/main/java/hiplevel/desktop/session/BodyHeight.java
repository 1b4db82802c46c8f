package hiplevel.desktop.session;

import hiplevel.desktop.preferences.Lengths;
import hiplevel.recording.WearingFacts;
import hiplevel.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;

/** A height as it is typed, in the unit that the person set. */
record BodyHeight(Lengths unit) {
    private static final int TENTHS = 10;

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
            return height >= WearingFacts.SHORTEST_METRES && height <= WearingFacts.TALLEST_METRES
                    ? Optional.of(OptionalDouble.of(height))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    String write(OptionalDouble heightMetres, Words words) {
        if (heightMetres.isEmpty()) {
            return "";
        }
        long tenths = Math.round(heightMetres.getAsDouble() / metres() * TENTHS);
        return words.number((double) tenths / TENTHS, tenths % TENTHS == 0 ? 0 : 1);
    }
}
