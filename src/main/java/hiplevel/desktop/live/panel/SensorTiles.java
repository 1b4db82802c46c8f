package hiplevel.desktop.live.panel;

import hiplevel.connection.PortStatus;
import hiplevel.connection.SensorStatus;
import hiplevel.desktop.capture.board.SensorShot;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A tile a sensor, from the pelvis down; where nobody says where it is worn, last. */
public final class SensorTiles extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Look look;
    private final transient Words words;
    private final int usual;
    private final transient Map<Integer, SensorTile> tiles = new LinkedHashMap<>();

    public SensorTiles(Look look, Words words) {
        super(new MigLayout("insets 0, fillx, wrap, gapy 8", "[grow, fill]"));
        this.look = look;
        this.words = words;
        setName("sensors");
        setOpaque(false);
        // before the first is heard, too: nothing moves aside when it comes
        usual = SensorTile.usualWidth(look, words);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return new Dimension(Math.max(size.width, usual), size.height);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    /**
     * How they fare now.
     *
     * @param ports may tell of batteries
     */
    public void show(List<SensorShot> sensors, List<PortStatus> ports, long nowMicros) {
        for (SensorShot sensor : sensors) {
            SensorTile tile = tiles.get(sensor.sensor().id());
            if (tile == null) {
                tile = new SensorTile(sensor, look, words);
                long before = tiles.values().stream()
                        .filter(other -> other.rank() <= SensorTile.rank(sensor))
                        .count();
                add(tile, Math.toIntExact(before));
                tiles.put(sensor.sensor().id(), tile);
                revalidate();
            }
            tile.show(sensor, nowMicros);
        }
        for (PortStatus port : ports) {
            for (SensorStatus status : port.sensors()) {
                SensorTile tile = tiles.get(status.sensor().id());
                if (tile != null && status.battery().isPresent()) {
                    tile.battery(status.battery().getAsDouble());
                }
            }
        }
    }
}
