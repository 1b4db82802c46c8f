package hiplevel.desktop.live.trace;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.ScreenCanvas;
import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The letters of the sides on their discs, drawn once and kept as pictures: they move with the line sixty times a second. */
final class Badges {
    private static final int SIZE = 20;

    private final Look look;
    private final Words words;
    private final Map<Side, BufferedImage> pictures = new EnumMap<>(Side.class);
    private Optional<Object> drawn = Optional.empty();

    /** All that they depend on. */
    private record Key(double pixels, Font font, boolean dark) {}

    Badges(Look look, Words words) {
        this.look = look;
        this.words = words;
    }

    /** Paints one with its middle there. */
    void paint(Graphics2D g, GraphicsConfiguration on, Font font, Side side, double x, double y) {
        double pixels = g.getTransform().getScaleX();
        Optional<Object> key = Optional.of(new Key(pixels, font, look.dark()));
        if (!drawn.equals(key)) {
            for (Side each : Side.values()) {
                pictures.put(each, picture(on, font, each, pixels));
            }
            drawn = key;
        }
        int left = (int) Math.round(x) - SIZE / 2;
        int top = (int) Math.round(y) - SIZE / 2;
        g.drawImage(pictures.get(side), left, top, SIZE, SIZE, null);
    }

    private BufferedImage picture(GraphicsConfiguration on, Font font, Side side, double pixels) {
        int size = (int) Math.ceil(SIZE * pixels);
        BufferedImage picture = on.createCompatibleImage(size, size, Transparency.TRANSLUCENT);
        Graphics2D own = picture.createGraphics();
        own.scale(pixels, pixels);
        String letter = words.say(side == Side.LEFT ? "letter.left" : "letter.right");
        new ScreenCanvas(own, look, font).badge(letter, SIZE / 2.0, SIZE / 2.0, side);
        own.dispose();
        return picture;
    }
}
