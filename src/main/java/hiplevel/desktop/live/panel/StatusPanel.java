package hiplevel.desktop.live.panel;

import hiplevel.connection.PortStatus;
import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.board.SensorShot;
import hiplevel.desktop.look.Look;
import hiplevel.report.content.Level;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** How much is heard, and how much room is left for it. */
public final class StatusPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final double A_GIGABYTE = 1e9;
    private static final double A_KILOBYTE = 1e3;
    /** Under this somebody should make room, bytes. */
    private static final long LITTLE_ROOM = 500_000_000;

    private final transient Look look;
    private final transient Words words;
    private final SteadyLabel messages;
    private final SteadyLabel bytes;
    private final SteadyLabel disk;
    private long bytesBefore;
    private long microsBefore;

    public StatusPanel(Look look, Words words) {
        super(new MigLayout("insets 0, wrap, gapy 2, hidemode 3", "[pref!]"));
        this.look = look;
        this.words = words;
        setOpaque(false);
        messages = new SteadyLabel("messages", 0.92f, Font.PLAIN, words.say("desktop.live.messages", "88888"));
        bytes = new SteadyLabel("bytes", 0.92f, Font.PLAIN, words.say("desktop.live.bytes", "8888.8"));
        disk = new SteadyLabel("disk", 0.92f, Font.PLAIN, words.say("desktop.live.disk", "88888"));
        add(messages);
        add(bytes);
        add(disk);
        messages.setForeground(look.soft());
        bytes.setForeground(look.soft());
    }

    /** About twice a second. */
    public void show(Capture capture, List<SensorShot> sensors) {
        int heard = sensors.stream().mapToInt(SensorShot::lastSecond).sum();
        messages.say(words.say("desktop.live.messages", heard));
        List<PortStatus> ports = capture.ports();
        long now = capture.nowMicros();
        bytes.setVisible(!ports.isEmpty());
        if (!ports.isEmpty() && now - microsBefore > 500_000) {
            long all = ports.stream().mapToLong(PortStatus::bytes).sum();
            double perSecond = (all - bytesBefore) * 1e6 / (now - microsBefore);
            bytes.say(words.say("desktop.live.bytes", Saying.number(perSecond / A_KILOBYTE, 1)));
            bytesBefore = all;
            microsBefore = now;
        }
        long room = capture.recordings().usableBytes();
        boolean little = room < LITTLE_ROOM;
        disk.say(
                room == Long.MAX_VALUE
                        ? " "
                        : words.say("desktop.live.disk", Saying.number(room / A_GIGABYTE, little ? 1 : 0)));
        disk.setForeground(little ? look.of(Level.FLAG) : look.soft());
    }
}
