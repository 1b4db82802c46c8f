package hiplevel.recording;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.disk.OwnerOnly;
import hiplevel.recording.text.DecimalLine;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a CSV folder: a {@code <placement>.csv} per sensor as its samples come, and {@code session.json} at the end. Six
 * decimals for times and angular rates, five for specific forces: finer than any sensor, and a third of the size of
 * everything a double holds. A write error is loud: {@link UncheckedIOException} at the sample at which it happens.
 */
public final class CsvFolderWriter implements ImuSink, Closeable {
    private static final byte[] HEADER = "time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int RATE_DECIMALS = 6;
    private static final int FORCE_DECIMALS = 5;

    private final Path folder;
    private final Map<Integer, SensorDescription> sensors = new LinkedHashMap<>();
    private final Map<Integer, OutputStream> files = new LinkedHashMap<>();
    private final List<Marker> markers = new ArrayList<>();
    private final DecimalLine line = new DecimalLine();

    private CsvFolderWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins a folder.
     *
     * @param overwrite whether CSV files and the session file that are already there may be replaced
     * @throws FileAlreadyExistsException when the folder is there, not empty, and may not be overwritten
     */
    public static CsvFolderWriter create(Path folder, boolean overwrite) throws IOException {
        OwnerOnly.createFolders(folder);
        List<Path> there;
        try (Stream<Path> inside = Files.list(folder)) {
            there = inside.toList();
        }
        if (!there.isEmpty() && !overwrite) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "the folder is not empty and would be overwritten. Name another one.");
        }
        for (Path old : there) {
            if (Recordings.isCsv(old) || old.getFileName().toString().equals(SessionFile.NAME)) {
                Files.delete(old);
            }
        }
        return new CsvFolderWriter(folder);
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.put(sensor.id(), sensor);
        try {
            OutputStream out = new BufferedOutputStream(
                    Channels.newOutputStream(OwnerOnly.create(folder.resolve(SessionJson.fileName(sensor) + ".csv"))),
                    1 << 16);
            files.put(sensor.id(), out);
            out.write(HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        line.micros(timeMicros);
        line.number(gyrX, RATE_DECIMALS);
        line.number(gyrY, RATE_DECIMALS);
        line.number(gyrZ, RATE_DECIMALS);
        line.number(accX, FORCE_DECIMALS);
        line.number(accY, FORCE_DECIMALS);
        line.number(accZ, FORCE_DECIMALS);
        try {
            line.writeTo(files.get(sensor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void marker(Marker marker) {
        markers.add(marker);
    }

    /** Writes {@code session.json} from these facts, the sensors' descriptions and the markers of both. */
    public void facts(WearingFacts facts) throws IOException {
        try (OutputStream out = Channels.newOutputStream(OwnerOnly.create(folder.resolve(SessionFile.NAME)))) {
            out.write(SessionJson.bytes(facts, sensors.values(), markers));
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (OutputStream file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
