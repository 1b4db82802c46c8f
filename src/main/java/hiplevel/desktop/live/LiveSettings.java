package hiplevel.desktop.live;

import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.Visit;
import hiplevel.recording.calibration.CalibrationFolder;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueSettings;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What a live session goes by. */
final class LiveSettings {
    private LiveSettings() {}

    /**
     * The person's bands and calibrations, and what is known of the wearer.
     *
     * @param warnings gets what could not be read
     */
    static SessionSettings of(
            Preferences preferences, Path home, Visit visit, Optional<String> exercise, Consumer<Saying> warnings) {
        SessionSettings usual = SessionSettings.DEFAULT
                .with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL))
                .with(CalibrationFolder.in(home).read(warnings));
        return new SessionSettings(
                visit.battery().map(b -> b.tasks().get(0)).map(Task::exercise).or(() -> exercise),
                Optional.empty(),
                visit.heightMetres(),
                visit.wearer(),
                visit.affectedSide(),
                usual.catalogue(),
                preferences.bands(),
                usual.algorithms(),
                usual.calibrations());
    }

    static CueSettings cueing(Visit visit) {
        return CueSettings.DEFAULT.inSession(visit.sessionNumber());
    }
}
