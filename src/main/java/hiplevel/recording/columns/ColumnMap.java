package hiplevel.recording.columns;

import hiplevel.imu.Placement;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which columns of one CSV file hold the time and whose samples the others are.
 *
 * <p>As text: {@code time=COL[unit];placement:gyr=COLX,COLY,COLZ[unit];acc=COLX,COLY,COLZ[unit]}, the placement's part
 * repeated for every sensor. As JSON, the same: <pre>
 * {"time": {"column": "t_s", "unit": "s"},
 *  "sensors": {"pelvis": {"gyr": {"columns": ["gx", "gy", "gz"], "unit": "rad/s"},
 *                         "acc": {"columns": ["ax", "ay", "az"], "unit": "m/s2"}}}}
 * </pre> Units: s, ms, us; rad/s, deg/s; m/s2, g.
 */
public record ColumnMap(Column time, Map<Placement, Axes> sensors) {
    /** One column and its unit. */
    record Column(String name, ColumnUnit unit) {}

    /** The columns of a sensor: angular rate x y z, specific force x y z. */
    public record Axes(List<String> gyr, ColumnUnit gyrUnit, List<String> acc, ColumnUnit accUnit) {
        List<String> all() {
            List<String> all = new ArrayList<>(gyr);
            all.addAll(acc);
            return all;
        }
    }

    /**
     * The place of each named column in a file's header.
     *
     * @throws UnreadableException naming the columns that are missing or there twice
     */
    public static int[] places(Path file, List<String> header, List<String> wanted) throws UnreadableException {
        List<String> missing = wanted.stream().filter(n -> !header.contains(n)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableException(
                    Saying.of("unreadable.no-column", file, String.join(", ", missing), shown(header)));
        }
        int[] places = new int[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = header.indexOf(wanted.get(i));
            if (places[i] != header.lastIndexOf(wanted.get(i))) {
                throw new UnreadableException(Saying.of("unreadable.column-twice", file, wanted.get(i)));
            }
        }
        return places;
    }

    /** A header for a message, shortened. */
    static String shown(List<String> header) {
        String all = String.join(",", header);
        return all.length() <= 160 ? all : all.substring(0, 160) + "…";
    }
}
