package hiplevel.desktop.connect;

import hiplevel.connection.SensorStatus;
import hiplevel.connection.found.Condition;
import hiplevel.connection.found.Watching.Watched;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Worn;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.imu.Placement;
import hiplevel.words.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** Which devices there are, and which is worn where. */
public final class ConnectScreen implements Screen, DeviceCard.Wishes {
    private static final int LOOK_MILLIS = 100;
    private static final float LARGE = 1.15f;

    private final Desk desk;
    private final Words words;
    private final Finding finding;
    private final Assignment assignment = new Assignment();
    private final DeviceList list;
    private final BodyMap body;
    private final TiltPanel tilt;
    private final JTextArea hint = new JTextArea(3, 10);
    private final JButton next;
    private final JPanel ground =
            new JPanel(new MigLayout("insets 20 28 16 28, fill", "[grow, fill]24[250:320:320, fill]", "[grow, fill]"));
    private JRootPane root;
    private final Timer timer = new Timer(LOOK_MILLIS, tick -> look());

    public ConnectScreen(Desk desk) {
        this.desk = desk;
        words = desk.words();
        finding = new Finding(desk.home(), desk::say);
        list = new DeviceList(desk, this, finding::name);
        body = new BodyMap(desk.look(), words);
        tilt = new TiltPanel(desk, this::askForTilt, (port, place) -> assignment.assign(port, Optional.of(place)));
        next = new JButton(words.say("desktop.connect.next"));
        next.setName("next");
        next.setFont(next.getFont().deriveFont(next.getFont().getSize2D() * LARGE));
        next.setEnabled(false);
        next.addActionListener(pressed -> goOn());
        ground.setOpaque(false);
        ground.add(list.component(), "wmin 200");
        ground.add(side(), "wmin 250");
    }

    private JPanel side() {
        JPanel side = new JPanel(
                new MigLayout("insets 0, fill, wrap, hidemode 3", "[grow, fill]", "[grow, fill]14[pref!]8[pref!]"));
        side.setOpaque(false);
        Card worn = new Card(
                desk.look(), new MigLayout("insets 14, fill, wrap", "[grow, fill]", "[grow, fill, 60:260:]12[pref!]"));
        worn.add(body, "wmin 0");
        worn.add(tilt, "wmin 0");
        side.add(worn, "wmin 0");
        hint.setName("hint");
        hint.setEditable(false);
        hint.setFocusable(false);
        hint.setLineWrap(true);
        hint.setWrapStyleWord(true);
        hint.setOpaque(false);
        hint.setBorder(null);
        hint.setForeground(desk.look().soft());
        side.add(hint, "wmin 100");
        side.add(next, "h 44!");
        return side;
    }

    @Override
    public String title() {
        return words.say("desktop.connect.title");
    }

    @Override
    public JComponent component() {
        return ground;
    }

    @Override
    public void shown() {
        timer.start();
        root = ground.getRootPane();
        root.setDefaultButton(next);
        look();
    }

    @Override
    public void hidden() {
        timer.stop();
        root.setDefaultButton(null);
        finding.end();
    }

    @Override
    public void tick(String port, boolean used) {
        assignment.tick(port, used);
        look();
    }

    @Override
    public void assign(String port, Optional<Placement> place) {
        assignment.assign(port, place);
        look();
    }

    @Override
    public void sayColumns(String port) {
        finding.heard()
                .ifPresent(watching -> new ColumnsDialog(desk, ground, watching, port, finding)
                        .ask()
                        .ifPresent(meaning -> assignment.columns(meaning.text())));
    }

    private void look() {
        List<Watched> now = finding.now();
        now.forEach(this::found);
        list.show(now, assignment, finding.unusable());
        finding.heard().ifPresent(tilt::look);
        tilt.setAskable(!single(now).isEmpty());
        body.show(states(now));
        Optional<String> missing = missing(now);
        next.setEnabled(missing.isEmpty());
        hint.setText(missing.orElseGet(() -> advice(now)));
    }

    /** Remembered places hold until the person says otherwise; a device with several sensors knows its own. */
    private void found(Watched watched) {
        if (watched.condition() instanceof Condition.Speaking speaking
                && !speaking.sensors().isEmpty()) {
            Optional<Placement> said =
                    isSingle(watched) ? speaking.sensors().get(0).sensor().placement() : Optional.empty();
            assignment.found(watched.port().path(), said.or(() -> watched.port().remembered()));
        }
    }

    private static boolean isSingle(Watched watched) {
        return watched.condition() instanceof Condition.Speaking speaking
                && speaking.sensors().size() == 1;
    }

    private List<String> single(List<Watched> now) {
        return now.stream()
                .filter(ConnectScreen::isSingle)
                .map(w -> w.port().path())
                .filter(assignment::isTicked)
                .toList();
    }

    private Map<Placement, BodyMap.State> states(List<Watched> now) {
        Map<Placement, BodyMap.State> states = new EnumMap<>(Placement.class);
        Map<String, Condition> conditions = new LinkedHashMap<>();
        now.forEach(w -> conditions.put(w.port().path(), w.condition()));
        for (String port : assignment.ticked()) {
            boolean heard = conditions.get(port) instanceof Condition.Speaking;
            assignment
                    .placeOf(port)
                    .ifPresent(place -> states.put(place, heard ? BodyMap.State.HEARD : BodyMap.State.ASSIGNED));
            if (conditions.get(port) instanceof Condition.Speaking speaking
                    && speaking.sensors().size() > 1) {
                speaking.sensors().stream()
                        .map(SensorStatus::sensor)
                        .forEach(s -> s.placement().ifPresent(place -> states.put(place, BodyMap.State.HEARD)));
            }
        }
        return states;
    }

    /** What is to be done before one can go on. */
    private Optional<String> missing(List<Watched> now) {
        if (assignment.ticked().isEmpty()) {
            return Optional.of(words.say("desktop.connect.missing.device"));
        }
        Predicate<Watched> ticked = w -> assignment.isTicked(w.port().path());
        Optional<Watched> unheard = now.stream()
                .filter(ticked)
                .filter(w -> !(w.condition() instanceof Condition.Speaking))
                .findFirst();
        if (unheard.isPresent()) {
            return Optional.of(words.say(
                    "desktop.connect.missing.heard", unheard.get().port().name()));
        }
        return now.stream()
                .filter(ticked)
                .filter(ConnectScreen::isSingle)
                .filter(w -> assignment.placeOf(w.port().path()).isEmpty())
                .findFirst()
                .map(w -> words.say("desktop.connect.missing.place", w.port().name()));
    }

    private String advice(List<Watched> now) {
        boolean pelvis = states(now).containsKey(Placement.PELVIS);
        return words.say(pelvis ? "desktop.connect.ready" : "desktop.connect.no-pelvis");
    }

    private void askForTilt() {
        finding.heard().ifPresent(watching -> tilt.ask(watching, single(finding.now())));
    }

    private void goOn() {
        Worn worn = assignment.worn();
        timer.stop();
        next.setEnabled(false);
        desk.work(
                words.say("desktop.connect.leaving"),
                () -> {
                    finding.endAndWait();
                    return worn;
                },
                handed -> desk.go(new Place.Session(handed, Visit.OF_NOBODY)));
    }
}
