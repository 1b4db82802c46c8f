package hiplevel.desktop.connect;

import hiplevel.connection.Wish;
import hiplevel.connection.found.Condition;
import hiplevel.connection.found.RowMeaning;
import hiplevel.connection.found.Watching.Watched;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.visit.Choosing;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Worn;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.imu.Placement;
import hiplevel.words.Explained;
import hiplevel.words.Words;
import java.util.ArrayList;
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
    private final Assignment assignment;
    private final Absent absent = new Absent();
    private final List<String> named = new ArrayList<>();
    private final DeviceList list;
    private final BodyMap body;
    private final TiltPanel tilt;
    private final JTextArea hint = new WrappedText(3, 10);
    private final JButton next;
    private final JPanel ground =
            new JPanel(new MigLayout("insets 20 28 16 28, fill", "[grow, fill]24[250:320:320, fill]", "[grow, fill]"));
    private JRootPane root;
    private final Timer timer = new Timer(LOOK_MILLIS, tick -> look());

    /** @param before what was chosen already */
    public ConnectScreen(Desk desk, Choosing before) {
        this.desk = desk;
        words = desk.words();
        assignment = new Assignment(before);
        finding = new Finding(desk.home(), desk::say);
        before.named().forEach(this::name);
        before.worn()
                .wishes()
                .forEach(wish -> wish.columns()
                        .flatMap(RowMeaning::of)
                        .ifPresent(meaning -> finding.readRows(wish.port(), meaning)));
        list = new DeviceList(desk, this, this::name);
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
    public Optional<Place> asItIs() {
        return Optional.of(new Place.Connect(new Choosing(chosen(), assignment.unused(), named)));
    }

    private Worn chosen() {
        List<Wish> all = new ArrayList<>(finding.asRead(assignment.worn()).wishes());
        all.addAll(assignment.awaited());
        return new Worn(all);
    }

    private void name(String port) {
        named.add(port);
        finding.name(port);
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
    public void forget(String port) {
        named.removeIf(port::equals);
        assignment.forget(port);
        finding.forget(port);
        look();
    }

    @Override
    public void sayColumns(String port) {
        finding.heard().ifPresent(watching -> new ColumnsDialog(desk, ground, watching, port, finding).ask());
    }

    private void look() {
        List<Watched> now = absent.with(finding.now(), assignment::isTicked);
        now.forEach(this::found);
        list.show(
                now,
                assignment,
                port -> finding.heard().flatMap(w -> w.meaning(port)).isPresent(),
                named::contains,
                finding.unusable());
        finding.heard().ifPresent(tilt::look);
        tilt.setAskable(!single(now).isEmpty());
        body.show(states(now));
        Optional<String> missing = missing(now);
        next.setEnabled(missing.isEmpty());
        hint.setText(missing.orElseGet(() -> advice(now)));
    }

    /** Remembered places hold until the person says otherwise; a device with several sensors knows its own. */
    private void found(Watched watched) {
        if (watched.condition() instanceof Condition.BareRows) {
            assignment.notUnderstood(watched.port().path());
        }
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
        Map<String, List<Placement>> declared = Hearing.declared(now);
        for (String port : assignment.ticked()) {
            boolean heard = Hearing.isHeard(conditions.get(port));
            assignment
                    .placeOf(port)
                    .ifPresent(place -> states.put(place, heard ? BodyMap.State.HEARD : BodyMap.State.ASSIGNED));
            declared.getOrDefault(port, List.of())
                    .forEach(place -> states.put(place, heard ? BodyMap.State.HEARD : BodyMap.State.ASSIGNED));
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
                .filter(w -> !Hearing.isHeard(w.condition()))
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
                .map(w -> words.say("desktop.connect.missing.place", w.port().name()))
                .or(() -> assignment.clash(Hearing.declared(now)).map(clash -> twice(clash, now)));
    }

    private String twice(Assignment.Clash clash, List<Watched> now) {
        Map<String, String> names = new LinkedHashMap<>();
        now.forEach(w -> names.put(w.port().path(), w.port().name()));
        boolean alike = names.get(clash.first()).equals(names.get(clash.second()));
        return words.say(
                "desktop.connect.missing.twice",
                clash.place().saying(),
                alike ? clash.first() : names.get(clash.first()),
                alike ? clash.second() : names.get(clash.second()));
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
                    return finding.asRead(worn);
                },
                handed -> desk.go(new Place.Session(handed, Visit.OF_NOBODY)),
                e -> {
                    // the ports are let go by then, or never: the screen begins anew
                    desk.go(new Place.Connect(new Choosing(worn, assignment.unused(), named)));
                    desk.say(Explained.of(e));
                });
    }
}
