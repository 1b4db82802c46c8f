package hiplevel.desktop.visit;

import hiplevel.connection.Wish;
import java.util.List;
import java.util.Optional;

/**
 * The sensors of a visit.
 *
 * @param wishes which port carries the sensor that is worn where
 * @param columns what rows of bare numbers mean, where there are such
 */
public record Worn(List<Wish> wishes, Optional<String> columns) {
    public Worn {
        wishes = List.copyOf(wishes);
    }
}
