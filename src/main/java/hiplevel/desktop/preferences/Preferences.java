package hiplevel.desktop.preferences;

import hiplevel.exercise.bands.Bands;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person set.
 *
 * @param textPercent size of texts against the usual, 80 to 200
 * @param language code of the catalogue; empty: the computer's, else English
 * @param cueSound whether a movement past its band is heard
 * @param spoken whether batteries and alignment speak
 * @param recordings folder that recordings go to
 * @param safetyRead whether the safety words were confirmed
 * @param bands in force
 */
public record Preferences(
        Appearance appearance,
        int textPercent,
        Optional<String> language,
        SideColours sideColours,
        Lengths lengths,
        boolean cueSound,
        boolean spoken,
        Path recordings,
        boolean safetyRead,
        Bands bands) {
    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    public Preferences {
        textPercent = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, textPercent));
    }

    /** Of somebody who set nothing; recordings go to {@code Hiplevel} in the person's own folder. */
    public static Preferences of(Path userFolder) {
        return new Preferences(
                Appearance.SYSTEM,
                100,
                Optional.empty(),
                SideColours.RED_BLUE,
                Lengths.CENTIMETRES,
                true,
                true,
                userFolder.resolve("Hiplevel"),
                false,
                Bands.DEFAULT);
    }

    public Preferences with(Appearance other) {
        return new Preferences(
                other, textPercent, language, sideColours, lengths, cueSound, spoken, recordings, safetyRead, bands);
    }

    public Preferences withText(int percent) {
        return new Preferences(
                appearance, percent, language, sideColours, lengths, cueSound, spoken, recordings, safetyRead, bands);
    }

    public Preferences withLanguage(Optional<String> code) {
        return new Preferences(
                appearance, textPercent, code, sideColours, lengths, cueSound, spoken, recordings, safetyRead, bands);
    }

    public Preferences with(SideColours other) {
        return new Preferences(
                appearance, textPercent, language, other, lengths, cueSound, spoken, recordings, safetyRead, bands);
    }

    public Preferences with(Lengths other) {
        return new Preferences(
                appearance, textPercent, language, sideColours, other, cueSound, spoken, recordings, safetyRead, bands);
    }

    public Preferences withCueSound(boolean wanted) {
        return new Preferences(
                appearance, textPercent, language, sideColours, lengths, wanted, spoken, recordings, safetyRead, bands);
    }

    public Preferences withSpoken(boolean wanted) {
        return new Preferences(
                appearance,
                textPercent,
                language,
                sideColours,
                lengths,
                cueSound,
                wanted,
                recordings,
                safetyRead,
                bands);
    }

    public Preferences withRecordings(Path folder) {
        return new Preferences(
                appearance, textPercent, language, sideColours, lengths, cueSound, spoken, folder, safetyRead, bands);
    }

    public Preferences withSafetyRead() {
        return new Preferences(
                appearance, textPercent, language, sideColours, lengths, cueSound, spoken, recordings, true, bands);
    }

    public Preferences with(Bands own) {
        return new Preferences(
                appearance, textPercent, language, sideColours, lengths, cueSound, spoken, recordings, safetyRead, own);
    }
}
