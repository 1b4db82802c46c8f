package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.imu.quality.DataQuality;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real recordings, read whole: nobody's sensor is refused by the unit check, and no sample is lost. */
class RealRecordingsTest {
    static final String OPTICAL_COLUMNS = "time=t_s[s]"
            + ";pelvis:gyr=pelvis_gx,pelvis_gy,pelvis_gz[rad/s];acc=pelvis_ax,pelvis_ay,pelvis_az[m/s2]"
            + ";left-thigh:gyr=l_thigh_gx,l_thigh_gy,l_thigh_gz[rad/s];acc=l_thigh_ax,l_thigh_ay,l_thigh_az[m/s2]"
            + ";right-thigh:gyr=r_thigh_gx,r_thigh_gy,r_thigh_gz[rad/s];acc=r_thigh_ax,r_thigh_ay,r_thigh_az[m/s2]";
    static final String PELVIS_COLUMNS =
            "time=t_s[s];pelvis:gyr=pelvis_gx,pelvis_gy,pelvis_gz[rad/s];acc=pelvis_ax,pelvis_ay,pelvis_az[m/s2]";

    private static Map<Placement, SensorTrack> tracks(Path recording, ReadOptions options) throws UnreadableException {
        TrackCollector collector = new TrackCollector();
        Recordings.read(recording, options, collector);
        return collector.tracks().stream()
                .collect(Collectors.toMap(t -> t.sensor().placement().orElseThrow(), t -> t));
    }

    @Test
    void logFoldersGiveEverySensorAtItsPlaceWithTheSamplesReallyMissing() throws UnreadableException {
        Map<Placement, SensorTrack> tracks = tracks(RealData.at("ximu3-lower-body"), ReadOptions.NONE);
        Map<Placement, Integer> missing = new HashMap<>();
        Map<Placement, Integer> samples = new HashMap<>();
        tracks.forEach((p, t) -> missing.put(p, DataQuality.of(t).missing()));
        tracks.forEach((p, t) -> samples.put(p, t.samples().size()));
        assertThat(missing)
                .isEqualTo(Map.of(
                        Placement.PELVIS, 28,
                        Placement.LEFT_THIGH, 8,
                        Placement.RIGHT_THIGH, 27,
                        Placement.LEFT_SHANK, 21,
                        Placement.RIGHT_SHANK, 11));
        assertThat(samples)
                .isEqualTo(Map.of(
                        Placement.PELVIS, 900,
                        Placement.LEFT_THIGH, 920,
                        Placement.RIGHT_THIGH, 902,
                        Placement.LEFT_SHANK, 911,
                        Placement.RIGHT_SHANK, 920));
        DataQuality pelvis = DataQuality.of(tracks.get(Placement.PELVIS));
        assertThat(pelvis.rateHz()).isBetween(49.0, 51.0);
        assertThat(pelvis.longestGapMs()).isEqualTo(60.182);
        assertThat(pelvis.verdict()).isEqualTo(DataQuality.Verdict.VALID);
        assertThat(tracks.get(Placement.LEFT_THIGH).sensor().serial()).isEqualTo("64F61CC4");
    }

    @Test
    void logsAreReadInOurUnitsOnTheirSharedClock() throws UnreadableException {
        SensorTrack pelvis =
                tracks(RealData.at("ximu3-lower-body"), ReadOptions.NONE).get(Placement.PELVIS);
        assertThat(pelvis.samples().timeMicros()[0]).isEqualTo(917418209);
        assertThat(pelvis.samples().gyrX()[0])
                .isEqualTo(Math.toRadians(1.013036), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(pelvis.samples().accX()[0]).isEqualTo(0.903545 * 9.80665);
    }

    @Test
    void oneLogFolderOrItsInertialFileIsARecordingOfOneSensor() throws UnreadableException {
        Path folder = RealData.at("ximu3-lower-body/pelvis 64F0EDBF (UDP)");
        assertThat(tracks(folder, ReadOptions.NONE)).containsOnlyKeys(Placement.PELVIS);
        assertThat(tracks(folder.resolve("Inertial.csv"), ReadOptions.NONE)).containsOnlyKeys(Placement.PELVIS);
    }

    @Test
    void theDevicesOwnAttitudesAreDeliveredAtTheirOwnTimes() throws UnreadableException {
        long[] count = new long[1];
        long[] firstTime = {Long.MAX_VALUE};
        ImuSink sink = new ImuSink() {
            @Override
            public void sensor(SensorDescription sensor) {}

            @Override
            public void sample(int s, long t, double gx, double gy, double gz, double ax, double ay, double az) {}

            @Override
            public void orientation(int sensor, long time, double w, double x, double y, double z) {
                count[0]++;
                firstTime[0] = Math.min(firstTime[0], time);
                assertThat(w * w + x * x + y * y + z * z).isBetween(0.999, 1.001);
            }
        };
        Recordings.read(RealData.at("ximu3-lower-body/pelvis 64F0EDBF (UDP)"), ReadOptions.NONE, sink);
        assertThat(count[0]).isEqualTo(900);
        assertThat(firstTime[0]).isEqualTo(917418209);
    }

    @Test
    void theWalkLoadsWithoutItsLowerBackOfWhichItWarnsOnce() throws UnreadableException {
        TrackCollector collector = new TrackCollector();
        ReadResult result = Recordings.read(RealData.at("walk-17-sensors"), ReadOptions.NONE, collector);
        assertThat(collector.tracks()).hasSize(5).allSatisfy(t -> {
            assertThat(t.samples().size()).isEqualTo(10_000);
            assertThat(t.faults()).isEmpty();
            assertThat(DataQuality.of(t).missing()).isZero();
            assertThat(DataQuality.of(t).verdict()).isEqualTo(DataQuality.Verdict.VALID);
        });
        assertThat(result.warnings())
                .extracting(Words.ENGLISH::say)
                .singleElement()
                .asString()
                .contains("lower-back", "--placement");
        assertThat(tracks(
                        RealData.at("walk-17-sensors/lower-back.csv"),
                        new ReadOptions(java.util.Optional.empty(), Map.of("lower-back", Placement.PELVIS))))
                .containsOnlyKeys(Placement.PELVIS);
    }

    @Test
    void allFifteenOpticalWalksLoadNoisyAndClean() throws UnreadableException, IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RealData.at("optical-gait"))) {
            files = all.filter(p -> p.getFileName().toString().matches("imu_(noisy|clean)\\.csv"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSize(30);
        for (Path file : files) {
            Map<Placement, SensorTrack> tracks = tracks(file, ReadOptions.columns(OPTICAL_COLUMNS));
            long lines = Files.readAllLines(file).size() - 1L;
            assertThat(tracks).as(file.toString()).hasSize(3);
            assertThat(tracks.values()).as(file.toString()).allSatisfy(t -> {
                assertThat((long) t.samples().size()).isEqualTo(lines);
                assertThat(t.faults()).isEmpty();
                assertThat(DataQuality.of(t).verdict()).isEqualTo(DataQuality.Verdict.VALID);
            });
        }
    }

    @Test
    void lowerBackRecordingsLoadAsAPelvisAlone() throws UnreadableException {
        Map<String, Integer> expected =
                Map.of("HA_001_Test11_Trial1", 13759, "HA_001_Test5_Trial1", 1246, "HA_001_Test5_Trial2", 1075);
        for (Map.Entry<String, Integer> trial : expected.entrySet()) {
            Map<Placement, SensorTrack> tracks = tracks(
                    RealData.at("lower-back-steps/" + trial.getKey() + "/imu.csv"),
                    ReadOptions.columns(PELVIS_COLUMNS));
            assertThat(tracks).containsOnlyKeys(Placement.PELVIS);
            assertThat(tracks.get(Placement.PELVIS).samples().size()).isEqualTo(trial.getValue());
            assertThat(DataQuality.of(tracks.get(Placement.PELVIS)).verdict()).isEqualTo(DataQuality.Verdict.VALID);
        }
    }
}
