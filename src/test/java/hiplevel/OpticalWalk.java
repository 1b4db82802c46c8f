package hiplevel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One walk of real optical motion turned into sensor signals, with its truth; see the real data's own description. */
public record OpticalWalk(String name, Map<Placement, ImuSeries> samples, Map<String, double[]> truth, Path folder) {
    private static final Map<String, Placement> COLUMNS =
            Map.of("pelvis", Placement.PELVIS, "l_thigh", Placement.LEFT_THIGH, "r_thigh", Placement.RIGHT_THIGH);

    /** All fifteen. */
    public static List<OpticalWalk> all() {
        Path root = RealData.at("optical-gait");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.endsWith("imu_noisy.csv"))
                    .map(Path::getParent)
                    .sorted()
                    .map(f -> read(root, f))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its sensors, as a recording holds them. */
    public List<SensorTrack> tracks() {
        List<SensorTrack> tracks = new ArrayList<>();
        samples.forEach((placement, series) -> tracks.add(new SensorTrack(
                SensorDescription.worn(tracks.size(), placement.word(), placement), series, List.of())));
        return tracks;
    }

    /** The contacts that the cameras' annotators marked: only some, and none in some walks. */
    public List<Contact> contacts() {
        Path file = folder.resolve("events.csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(r -> new Contact(
                            Math.round(1e6 * Double.parseDouble(r.getField("t_s"))),
                            Side.valueOf(r.getField("side").toUpperCase(Locale.ROOT)),
                            r.getField("event").startsWith("Foot Strike") ? Event.INITIAL_CONTACT : Event.FOOT_OFF))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpticalWalk read(Path root, Path folder) {
        Map<String, double[]> imu = columns(folder.resolve("imu_noisy.csv"));
        Map<Placement, ImuSeries> samples = new EnumMap<>(Placement.class);
        double[] t = imu.get("t_s");
        COLUMNS.forEach((prefix, placement) -> {
            ImuSeries.Builder b = new ImuSeries.Builder();
            double[][] c = Stream.of("_gx", "_gy", "_gz", "_ax", "_ay", "_az")
                    .map(s -> imu.get(prefix + s))
                    .toArray(double[][]::new);
            for (int i = 0; i < t.length; i++) {
                b.add(Math.round(t[i] * 1e6), c[0][i], c[1][i], c[2][i], c[3][i], c[4][i], c[5][i]);
            }
            samples.put(placement, b.build());
        });
        return new OpticalWalk(
                root.relativize(folder).toString(), samples, columns(folder.resolve("truth.csv")), folder);
    }

    private static Map<String, double[]> columns(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            Map<String, double[]> columns = new java.util.HashMap<>();
            for (String name : rows.get(0).getHeader()) {
                columns.put(
                        name,
                        rows.stream()
                                .mapToDouble(r -> Double.parseDouble(r.getField(name)))
                                .toArray());
            }
            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
