package hiplevel.connection;

import hiplevel.imu.Placement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A port that somebody wants to be heard.
 *
 * @param placement where its sensor is worn; for a device with one sensor
 * @param columns what the columns of its bare rows mean, where somebody said it of this port, as
 *     {@link hiplevel.wire.text.columns.ColumnLayout#of} takes it; devices differ in it
 */
public record Wish(String port, Optional<Placement> placement, Optional<String> columns) {
    /** Of its columns nobody said anything. */
    public Wish(String port, Optional<Placement> placement) {
        this(port, placement, Optional.empty());
    }

    /**
     * {@code PORT} or {@code PORT=PLACEMENT}, as typed.
     *
     * @throws IllegalArgumentException with a sentence for the person
     */
    public static Wish parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            return new Wish(text, Optional.empty());
        }
        String word = text.substring(equals + 1);
        Optional<Placement> placement = Placement.named(word);
        if (placement.isEmpty() || equals == 0) {
            String known =
                    Arrays.stream(Placement.values()).map(Placement::word).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "--port " + text + ": expected PORT or PORT=PLACEMENT, with a placement of " + known + ".");
        }
        return new Wish(text.substring(0, equals), placement);
    }
}
