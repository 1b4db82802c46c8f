package hiplevel.desktop.live.panel;

import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.Optional;

/** What the pelvis does now, or a knee where no sensor is worn on a pelvis, as a number and in words. */
record BodyWords(Words words) {
    /**
     * All that the words depend on.
     *
     * @param knee whose knee is told; empty: it is the pelvis
     * @param degrees how far the right hip is higher, or that knee is inward; NaN where unknown
     */
    record Told(boolean aligned, Optional<Side> stance, Optional<Side> knee, double degrees) {
        /** @param pelvis whether a sensor is worn on it, heard or not */
        static Told of(BodyShot body, boolean pelvis) {
            if (pelvis) {
                return new Told(body.aligned(), body.stance(), Optional.empty(), body.obliquityDeg());
            }
            Side knee = body.stance().orElseGet(() -> farther(body));
            return new Told(body.aligned(), body.stance(), Optional.of(knee), body.adductionDeg(knee));
        }

        /** While no leg carries, of the knees that are known the one that is farther from where it stood. */
        private static Side farther(BodyShot body) {
            double left = Math.abs(body.leftAdductionDeg());
            double right = Math.abs(body.rightAdductionDeg());
            return Double.isNaN(right) || left > right ? Side.LEFT : Side.RIGHT;
        }

        /** As the number shows it: what reads the same need not be put together again. */
        Told inWhole() {
            return new Told(aligned, stance, knee, Math.copySign(Math.floor(Math.abs(degrees) + 0.5), degrees));
        }

        /** Where it lies against its band; empty while no leg carries. */
        Optional<Level> level(Optional<Band> drop, Optional<Band> cave) {
            if (stance.isEmpty() || Double.isNaN(degrees)) {
                return Optional.empty();
            }
            return knee.isPresent()
                    ? cave.map(b -> Level.of(degrees, b))
                    : drop.map(b -> Level.of(stance.get().sigma() * degrees, b));
        }
    }

    /** A dash where nobody knows. */
    String number(Told told) {
        return told.aligned() ? degrees(Math.abs(told.degrees())) : "–";
    }

    /** Whose number it is. */
    String sentence(Told told) {
        if (!told.aligned()) {
            return words.say("desktop.live.unaligned");
        }
        if (Double.isNaN(told.degrees())) {
            return words.say(told.knee().isPresent() ? "desktop.live.no-thigh" : "desktop.live.no-pelvis");
        }
        String amount = degrees(Math.abs(told.degrees()));
        return told.knee().map(knee -> knee(told, knee, amount)).orElseGet(() -> pelvis(told, amount));
    }

    private String knee(Told told, Side knee, String amount) {
        boolean in = told.degrees() >= 0;
        boolean left = knee == Side.LEFT;
        if (told.stance().isEmpty()) {
            return left
                    ? words.say(in ? "desktop.live.knee.left.in" : "desktop.live.knee.left.out", amount)
                    : words.say(in ? "desktop.live.knee.right.in" : "desktop.live.knee.right.out", amount);
        }
        return left
                ? words.say(in ? "desktop.live.left.knee-in" : "desktop.live.left.knee-out", amount)
                : words.say(in ? "desktop.live.right.knee-in" : "desktop.live.right.knee-out", amount);
    }

    private String pelvis(Told told, String amount) {
        boolean leftLower = told.degrees() > 0;
        boolean level = Math.round(told.degrees()) == 0;
        if (told.stance().isEmpty()) {
            return level
                    ? words.say("desktop.live.both.level")
                    : words.say(leftLower ? "desktop.live.both.left" : "desktop.live.both.right", amount);
        }
        if (level) {
            return words.say(
                    told.stance().get() == Side.RIGHT ? "desktop.live.right.level" : "desktop.live.left.level");
        }
        if (told.stance().get() == Side.RIGHT) {
            return words.say(leftLower ? "desktop.live.right.drops" : "desktop.live.right.rises", amount);
        }
        return words.say(leftLower ? "desktop.live.left.rises" : "desktop.live.left.drops", amount);
    }

    private String degrees(double value) {
        return words.say(new Saying.Amount(value, 0, "unit.deg"));
    }
}
