package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.columns.ColumnMap;
import hiplevel.recording.columns.ColumnMapText;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMapTest {
    @TempDir
    Path folder;

    @Test
    void jsonSaysTheSameAsText() throws IOException, UnreadableException {
        Path json = Files.writeString(folder.resolve("map.json"), """
                {"time": {"column": "t", "unit": "ms"},
                 "sensors": {"pelvis": {"gyr": {"columns": ["a", "b", "c"], "unit": "deg/s"},
                                        "acc": {"columns": ["d", "e", "f"], "unit": "g"}},
                             "left-thigh": {"gyr": {"columns": ["g", "h", "i"], "unit": "rad/s"},
                                            "acc": {"columns": ["j", "k", "l"], "unit": "m/s2"}}}}
                """);
        ColumnMap fromText = ColumnMapText.parse(
                "time=t[ms]; pelvis:gyr=a,b,c[deg/s];acc=d, e, f[g];left-thigh:gyr=g,h,i[rad/s];acc=j,k,l[m/s²]");
        assertThat(ColumnMapText.parse(json.toString())).isEqualTo(fromText);
    }

    @Test
    void aSensorWithoutAnyNumberInARowHasNoSampleThere() throws IOException, UnreadableException {
        Path wide = Files.write(
                folder.resolve("wide.csv"),
                List.of(
                        "t,a,b,c,d,e,f,g,h,i,j,k,l",
                        "0,0,0,0,0,0,1,0,0,0,0,0,9.8",
                        "10,0,0,0,0,0,1,,,,,,",
                        "20,0,0,0,0,0,1,0,0,0,0,0,9.8"));
        TrackCollector collector = new TrackCollector();
        Recordings.read(
                wide,
                ReadOptions.columns("time=t[ms];pelvis:gyr=a,b,c[deg/s];acc=d,e,f[g];"
                        + "left-thigh:gyr=g,h,i[rad/s];acc=j,k,l[m/s2]"),
                collector);
        assertThat(collector.tracks().get(0).samples().timeMicros()).containsExactly(0, 10_000, 20_000);
        assertThat(collector.tracks().get(1).samples().timeMicros()).containsExactly(0, 20_000);
        assertThat(collector.tracks()).allSatisfy(t -> assertThat(t.faults()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "pelvis, PELVIS",
        "Pelvis, PELVIS",
        "Left Upper Leg, LEFT_THIGH",
        "Right Lower Leg, RIGHT_SHANK",
        "left-thigh, LEFT_THIGH",
        "RightShank, RIGHT_SHANK",
        "l_shank, LEFT_SHANK"
    })
    void namesInWordsTellThePlacement(String name, Placement placement) {
        assertThat(Wearing.guess(name)).contains(placement);
    }

    @ParameterizedTest
    @CsvSource({"lower-back", "Left Foot", "Left Upper Arm", "thigh", "Left Right Thigh", "truth", "Leg"})
    void namesThatLeaveADoubtTellNone(String name) {
        assertThat(Wearing.guess(name)).isEmpty();
    }
}
