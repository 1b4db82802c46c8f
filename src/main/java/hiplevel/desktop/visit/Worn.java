package hiplevel.desktop.visit;

import hiplevel.connection.Wish;
import java.util.List;

/**
 * The sensors of a visit.
 *
 * @param wishes which port carries the sensor that is worn where, and what its bare rows mean where it sends such
 */
public record Worn(List<Wish> wishes) {
    public Worn {
        wishes = List.copyOf(wishes);
    }
}
