package hiplevel.desktop.report;

import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.recording.calibration.CalibrationFolder;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.Format;
import hiplevel.session.Input;
import hiplevel.session.SessionSettings;
import hiplevel.words.Explained;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.plaf.basic.BasicFileChooserUI;

/** A report as it will print. */
public final class ReportScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final Place.Report place;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Pages pages;
    private final TakeAlong actions;
    private final FreshFolder fresh;
    private Optional<Prepared> report = Optional.empty();
    private Optional<Path> written = Optional.empty();

    public ReportScreen(Desk desk, Place.Report place) {
        this.desk = desk;
        this.place = place;
        words = desk.words();
        fresh = FreshFolder.of(Input.nameOf(place.recordings().get(0)));
        pages = new Pages(words, desk.look());
        actions = new TakeAlong(desk, new TakeAlong.Wishes() {
            @Override
            public void export() {
                ReportScreen.this.export();
            }

            @Override
            public void openFolder() {
                ReportScreen.this.openFolder();
            }

            @Override
            public void copySummary() {
                ReportScreen.this.copySummary();
            }

            @Override
            public void lookAgain() {
                desk.go(new Place.Replay(place.recordings().get(0), Optional.of(place.settings())));
            }

            @Override
            public void zoom(double factor) {
                pages.zoom(factor);
            }
        });
        JScrollPane scroll = new JScrollPane(pages);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, desk.look().line()));
        scroll.getViewport().setBackground(desk.look().paper());
        panel.setOpaque(false);
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(actions, BorderLayout.EAST);
    }

    @Override
    public String title() {
        String first = Input.nameOf(place.recordings().get(0));
        int more = place.recordings().size() - 1;
        return more == 0
                ? words.say("desktop.report.title", first)
                : words.say("desktop.report.title.several", first, more);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        desk.work(words.say("desktop.report.preparing"), this::prepare, this::prepared);
    }

    /** In the background: files are read. */
    private Prepared prepare() throws UnreadableException, IOException {
        SessionSettings settings =
                place.settings().with(CalibrationFolder.in(desk.home()).read(desk::say));
        return Prepared.of(place.recordings(), settings, desk.version(), words, desk::say);
    }

    private void prepared(Prepared ready) {
        report = Optional.of(ready);
        pages.show(ready.pages());
        pages.requestFocusInWindow();
        actions.ready(true);
    }

    private void export() {
        Path proposed = written.orElseGet(() -> fresh.in(desk.preferences().recordings()));
        JFileChooser chooser = new JFileChooser(desk.preferences().recordings().toFile());
        chooser.setDialogTitle(words.say("desktop.report.export.where"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setSelectedFile(proposed.toFile());
        if (chooser.getUI() instanceof BasicFileChooserUI look) {
            // a folder that is not there yet cannot be selected in a list of folders
            look.setFileName(proposed.toString());
        }
        if (chooser.showSaveDialog(panel) == JFileChooser.APPROVE_OPTION) {
            write(chooser.getSelectedFile().toPath());
        }
    }

    /**
     * What was written.
     *
     * @param folder where to
     */
    private record Exported(Path folder, List<Path> files) {}

    private void write(Path chosen) {
        Prepared ready = report.orElseThrow();
        Set<Format> formats = actions.wanted();
        boolean openSim = actions.wantsOpenSim();
        Optional<Path> before = written;
        desk.work(
                words.say("desktop.report.writing"),
                () -> {
                    Path folder = fresh.instead(chosen, before);
                    return new Exported(folder, ready.write(folder, formats, openSim, desk.version(), words));
                },
                exported -> wrote(exported, chosen),
                e -> desk.say(words.say("desktop.report.not-written", chosen, Explained.of(e))));
    }

    private void wrote(Exported exported, Path chosen) {
        written = Optional.of(exported.folder());
        actions.written();
        if (exported.files().isEmpty()) {
            desk.say(words.say("desktop.report.nothing-written"));
            return;
        }
        String files =
                exported.files().stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
        desk.say(
                exported.folder().equals(chosen)
                        ? words.say("desktop.report.written", chosen, files)
                        : words.say("desktop.report.written-beside", exported.folder(), files, chosen));
    }

    private void openFolder() {
        Path folder = written.orElseThrow();
        if (!Files.isDirectory(folder)) {
            desk.say(words.say("desktop.report.folder.gone", folder));
            return;
        }
        try {
            Desktop.getDesktop().open(folder.toFile());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            desk.say(words.say("desktop.report.folder.not-opened", folder));
        }
    }

    private void copySummary() {
        String text = report.orElseThrow().summary(words);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        desk.say(words.say("desktop.report.copied"));
    }
}
