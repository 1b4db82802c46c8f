package hiplevel.desktop.replay;

import hiplevel.desktop.replay.strip.Sketch;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.calibration.CalibrationFolder;
import hiplevel.recording.edits.EditsFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A recording, read whole into memory.
 *
 * @param stamp of what was read
 * @param calibrations by which its sensors are to be corrected
 * @param uncorrected why what was corrected by hand could not be read: it is as it was recorded then
 * @param warnings what was passed over or left out
 */
record Opened(
        Input input, Stamp stamp, Calibrations calibrations, Optional<Saying> uncorrected, List<Saying> warnings) {

    /**
     * Reads it; on any thread.
     *
     * @param sketched gets the sketch of what is read, before anything is
     */
    static Opened read(Path recording, Path home, Consumer<Sketch> sketched) throws UnreadableException {
        List<Saying> warnings = new ArrayList<>();
        Stamp stamp = Stamp.of(recording);
        Input input = Input.recorded(
                recording,
                ReadOptions.NONE,
                next -> {
                    Sketch sketch = new Sketch();
                    sketched.accept(sketch);
                    return sketch.onTheWayTo(next);
                },
                warnings::add);
        Optional<Saying> uncorrected = Optional.empty();
        try {
            input = input.with(EditsFile.read(recording));
        } catch (UnreadableException spoilt) {
            uncorrected = Optional.of(spoilt.saying());
        }
        return new Opened(input, stamp, CalibrationFolder.in(home).read(warnings::add), uncorrected, warnings);
    }
}
