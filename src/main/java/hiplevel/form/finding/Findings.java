package hiplevel.form.finding;

import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Finding;
import hiplevel.form.Finding.Severity;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds the repetitions in which a watched measure is past its band: an angle for at least 100 ms on the way there or early on
 * the way back (in walking: during stance); of a hold its mean, or giving way before 30 s; another measure by its value.
 */
public final class Findings {
    private final Bands bands;
    private final OptionalDouble heightMetres;
    private final SmoothMotion motion;

    private Findings(Bands bands, OptionalDouble heightMetres, SmoothMotion motion) {
        this.bands = bands;
        this.heightMetres = heightMetres;
        this.motion = motion;
    }

    /**
     * The findings of one recording by trial, repetition and measure. Repetitions that do not count have none.
     *
     * @param motion from which the repetitions were measured
     * @param heightMetres body height; with it a caving knee's way is also told in cm
     */
    public static List<Finding> of(
            List<MeasuredRepetition> repetitions, BodyMotion motion, Bands bands, OptionalDouble heightMetres) {
        SmoothMotion smooth = SmoothMotion.of(motion);
        Findings findings = new Findings(bands, heightMetres, smooth);
        List<Watched> watched = repetitions.stream()
                .filter(m -> m.repetition().accepted())
                .flatMap(m -> Watched.all(m, smooth))
                .toList();
        Usual usual = Usual.of(watched);
        return watched.stream()
                .flatMap(w -> findings.of(w, usual).stream())
                .sorted(Comparator.comparingInt(Finding::trial)
                        .thenComparingInt(Finding::repetition)
                        .thenComparing(Finding::measure))
                .toList();
    }

    private Optional<Finding> of(Watched w, Usual usual) {
        Optional<Band> band = bands.of(w.repetition().exercise(), w.measure());
        if (band.isEmpty()) {
            return Optional.empty();
        }
        Optional<Past> flag = w.past(band.get().flag());
        Optional<Past> gaveWay = flag.isPresent() ? Optional.empty() : w.gaveWay();
        if (gaveWay.isPresent()) {
            return Optional.of(finding(w, gaveWay.get(), Severity.FLAG, 0, FindingText::gaveWay, usual));
        }
        return flag.map(p -> finding(w, p, Severity.FLAG, band.get().flag(), FindingText::saying, usual))
                .or(() -> w.past(band.get().watch())
                        .map(p -> finding(w, p, Severity.WATCH, band.get().watch(), FindingText::saying, usual)));
    }

    /** What a finding is told as. */
    private interface Telling {
        Saying text(FindingText text);
    }

    private Finding finding(Watched w, Past past, Severity severity, double limit, Telling telling, Usual usual) {
        Repetition r = w.repetition();
        String phase = w.phase(past.peakMicros());
        FindingText text = new FindingText(
                w.measure(), r, w.side(), past, severity, limit, phase, usual.of(w), distance(w, past.peakMicros()));
        return new Finding(
                w.trial(),
                r.number(),
                w.side(),
                w.measure(),
                severity,
                past.value().value(),
                past.value().sd(),
                limit,
                phase,
                past.fromMicros(),
                past.toMicros(),
                telling.text(text),
                r.exercise().watched().get(w.measure()).cue());
    }

    /** How far a caving knee went toward the midline, cm, where the height is known. */
    private OptionalDouble distance(Watched w, long micros) {
        boolean knee = Finding.Kind.of(w.measure()) == Finding.Kind.KNEE_CAVE;
        if (heightMetres.isEmpty() || !knee) {
            return OptionalDouble.empty();
        }
        return w.side().flatMap(motion::thigh).stream()
                .mapToDouble(t ->
                        t.medial().at(micros) - t.medial().at(w.repetition().startMicros()))
                .filter(Double::isFinite)
                .map(share -> FindingText.centimetres(share, heightMetres.getAsDouble()))
                .findFirst();
    }
}
