package hiplevel.desktop.report;

import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.recording.calibration.CalibrationFolder;
import hiplevel.session.Input;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** A report as it will print. */
public final class ReportScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final Place.Report place;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Pages pages;
    private final TakeAlong actions;
    private Optional<Prepared> report = Optional.empty();
    private Optional<Path> written = Optional.empty();

    public ReportScreen(Desk desk, Place.Report place) {
        this.desk = desk;
        this.place = place;
        words = desk.words();
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
                desk.go(new Place.Replay(place.recordings().get(0)));
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
        return words.say("desktop.report.title", Input.nameOf(place.recordings().get(0)));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        SessionSettings settings =
                place.settings().with(CalibrationFolder.in(desk.home()).read(desk::say));
        desk.work(
                words.say("desktop.report.preparing"),
                () -> Prepared.of(place.recordings(), settings, desk.version(), words, desk::say),
                this::prepared);
    }

    private void prepared(Prepared ready) {
        report = Optional.of(ready);
        pages.show(ready.pages());
        pages.requestFocusInWindow();
        actions.ready(true);
    }

    private void export() {
        JFileChooser chooser = new JFileChooser(desk.preferences().recordings().toFile());
        chooser.setDialogTitle(words.say("desktop.report.export.where"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        String name = Input.nameOf(place.recordings().get(0)).replaceAll("\\.[A-Za-z0-9]+$", "");
        chooser.setSelectedFile(
                desk.preferences().recordings().resolve(name + "-report").toFile());
        if (chooser.showSaveDialog(panel) == JFileChooser.APPROVE_OPTION) {
            write(chooser.getSelectedFile().toPath());
        }
    }

    private void write(Path folder) {
        Prepared ready = report.orElseThrow();
        desk.work(
                words.say("desktop.report.writing"),
                () -> ready.write(folder, actions.wanted(), actions.wantsOpenSim(), desk.version(), words),
                files -> wrote(folder, files),
                e -> desk.say(words.say("desktop.report.not-written", folder, String.valueOf(e.getMessage()))));
    }

    private void wrote(Path folder, List<Path> files) {
        written = Optional.of(folder);
        actions.written();
        desk.say(words.say(
                "desktop.report.written",
                folder,
                String.join(
                        ", ",
                        files.stream().map(f -> f.getFileName().toString()).toList())));
    }

    private void openFolder() {
        Path folder = written.orElseThrow();
        try {
            Desktop.getDesktop().open(folder.toFile());
        } catch (IOException | UnsupportedOperationException e) {
            desk.say(words.say("desktop.report.folder.not-opened", folder));
        }
    }

    private void copySummary() {
        String text = report.orElseThrow().summary(words);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        desk.say(words.say("desktop.report.copied"));
    }
}
