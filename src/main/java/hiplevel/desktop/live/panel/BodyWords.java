package hiplevel.desktop.live.panel;

import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.Optional;

/** What the pelvis does now, as a number and in words. */
record BodyWords(Words words) {
    /** The drop while a leg carries, else how far one hip is lower; a dash where nobody knows. */
    String number(BodyShot body) {
        return degrees(Math.abs(body.stance().isPresent() ? body.dropDeg() : body.obliquityDeg()));
    }

    /** Whose number it is. */
    String sentence(BodyShot body) {
        if (!body.aligned()) {
            return words.say("desktop.live.unaligned");
        }
        double obliquity = body.obliquityDeg();
        if (Double.isNaN(obliquity)) {
            return words.say("desktop.live.no-pelvis");
        }
        boolean leftLower = obliquity > 0;
        if (body.stance().isEmpty()) {
            return Math.round(obliquity) == 0
                    ? words.say("desktop.live.both.level")
                    : words.say(
                            leftLower ? "desktop.live.both.left" : "desktop.live.both.right",
                            degrees(Math.abs(obliquity)));
        }
        String drop = degrees(Math.abs(obliquity));
        if (body.stance().get() == Side.RIGHT) {
            return words.say(leftLower ? "desktop.live.right.drops" : "desktop.live.right.rises", drop);
        }
        return words.say(leftLower ? "desktop.live.left.rises" : "desktop.live.left.drops", drop);
    }

    /** Where the drop lies against its band; empty while no leg carries. */
    static Optional<Level> level(BodyShot body, Optional<Band> band) {
        return body.stance().isEmpty() || Double.isNaN(body.dropDeg())
                ? Optional.empty()
                : band.map(b -> Level.of(body.dropDeg(), b));
    }

    private String degrees(double value) {
        return words.say(new Saying.Amount(value, 0, "unit.deg"));
    }
}
