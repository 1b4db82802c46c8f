package hiplevel.desktop.look;

import com.formdev.flatlaf.util.UIScale;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.Icon;

/** The drawn icons, {@code hiplevel/desktop/icons/NAME.svg}, in any size; {@code currentColor} in them is the colour asked for. */
public final class Icons {
    private static final int[] WINDOW_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private Icons() {}

    /** An icon of so many px, scaled with the texts. */
    public static Icon of(String name, int size, Color colour) {
        int scaled = UIScale.scale(size);
        return new Icon() {
            private SVGDocument drawing = read(name, colour);
            private int drawnIn = colour.getRGB();

            @Override
            public void paintIcon(Component on, Graphics graphics, int x, int y) {
                if (drawnIn != colour.getRGB()) {
                    drawnIn = colour.getRGB();
                    drawing = read(name, colour);
                }
                Graphics2D own = (Graphics2D) graphics.create();
                own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                drawing.render((java.awt.Component) null, own, new ViewBox(x, y, scaled, scaled));
                own.dispose();
            }

            @Override
            public int getIconWidth() {
                return scaled;
            }

            @Override
            public int getIconHeight() {
                return scaled;
            }
        };
    }

    /** The program's own, for its windows. */
    public static List<Image> window() {
        SVGDocument drawing = read("hiplevel", Color.BLACK);
        return IntStream.of(WINDOW_SIZES)
                .<Image>mapToObj(size -> {
                    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
                    Graphics2D graphics = image.createGraphics();
                    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                    drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, size, size));
                    graphics.dispose();
                    return image;
                })
                .toList();
    }

    private static SVGDocument read(String name, Color colour) {
        String path = "/hiplevel/desktop/icons/" + name + ".svg";
        try (InputStream in = Icons.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no icon " + path);
            }
            String text =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("currentColor", Theme.hex(colour));
            SVGDocument drawing = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
            if (drawing == null) {
                throw new IllegalStateException(path + " is no drawing");
            }
            return drawing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
