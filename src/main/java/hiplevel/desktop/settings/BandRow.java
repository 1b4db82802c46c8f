package hiplevel.desktop.settings;

import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A measure of an exercise whose band can be set. */
record BandRow(Exercise exercise, Measure measure, Band usual) {

    /** All of the catalogue, in its order. */
    static List<BandRow> all() {
        List<BandRow> rows = new ArrayList<>();
        for (Exercise exercise : Catalogue.STANDARD.exercises()) {
            for (Measure measure : exercise.measures()) {
                exercise.band(measure).ifPresent(band -> rows.add(new BandRow(exercise, measure, band)));
            }
        }
        return rows;
    }

    private String key() {
        return exercise.name() + "/" + measure.key();
    }

    Band in(Bands bands) {
        return bands.of(exercise, measure).orElse(usual);
    }

    boolean isOwn(Bands bands) {
        return bands.own().containsKey(key()) || bands.own().containsKey(measure.key());
    }

    Bands set(Bands bands, double watch, double flag, String source) {
        Map<String, Band> own = new TreeMap<>(bands.own());
        own.put(key(), new Band(watch, flag, source));
        return new Bands(own);
    }

    /** Back to the default; also where a bands file had set the measure for all exercises. */
    Bands reset(Bands bands) {
        Map<String, Band> own = new TreeMap<>(bands.own());
        own.remove(key());
        if (own.containsKey(measure.key())) {
            own.put(key(), usual);
        }
        return new Bands(own);
    }
}
