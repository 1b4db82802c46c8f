package hiplevel.desktop.replay;

import hiplevel.desktop.replay.strip.Sketch;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.calibration.CalibrationFolder;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A recording, read whole into memory.
 *
 * @param calibrations by which its sensors are to be corrected
 * @param warnings what was passed over or left out
 */
record Opened(Input input, Calibrations calibrations, List<String> warnings) {

    /**
     * Reads it; on any thread.
     *
     * @param sketched gets the sketch of what is read, before anything is
     */
    static Opened read(Path recording, Path home, Consumer<Sketch> sketched) throws UnreadableException {
        List<String> warnings = new ArrayList<>();
        Input input = Input.read(
                recording,
                ReadOptions.NONE,
                next -> {
                    Sketch sketch = new Sketch(next);
                    sketched.accept(sketch);
                    return sketch;
                },
                warnings::add);
        return new Opened(input, CalibrationFolder.in(home).read(warnings::add), warnings);
    }
}
