package hiplevel.cli.recorded;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Failures;
import hiplevel.cli.terminal.Progress;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.Format;
import hiplevel.report.ReportFolder;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many recordings, each by itself and several at a time; one that fails is a row that says why. */
final class EachRecording {
    private final Path parent;
    private final Path folder;
    private final SessionSettings settings;
    private final Set<Format> formats;
    private final Words words;
    private final ReadOptions options;
    private final Screen screen;

    EachRecording(
            Path parent,
            Path folder,
            SessionSettings settings,
            Set<Format> formats,
            Words words,
            ReadOptions options,
            Screen screen) {
        this.parent = parent;
        this.folder = folder;
        this.settings = settings;
        this.formats = formats;
        this.words = words;
        this.options = options;
        this.screen = screen;
    }

    /** Writes a report for each and {@code summary.csv}, whose rows stand in the order given, however many at a time. */
    ExitCode run(List<Path> recordings, int atATime) throws Refusal, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusal.usage("--out " + folder + ": that is a file; give a folder for the reports");
        }
        Files.createDirectories(folder);
        Progress progress = new Progress(screen, recordings.size());
        List<SummaryRow> rows = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(atATime, recordings.size()));
        try {
            List<Future<SummaryRow>> coming = recordings.stream()
                    .map(recording -> workers.submit(() -> {
                        SummaryRow row = analyse(recording);
                        progress.oneDone();
                        return row;
                    }))
                    .toList();
            for (Future<SummaryRow> row : coming) {
                rows.add(row.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ExitCode.INTERNAL_ERROR, "interrupted before all recordings were analysed");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        Path summary = folder.resolve("summary.csv");
        SummaryTable.write(summary, rows);
        return tell(rows, summary);
    }

    private SummaryRow analyse(Path recording) {
        String name = parent.relativize(recording).toString().replace('\\', '/');
        try {
            Path report = folder.resolve(parent.relativize(recording).toString());
            ReportPlace.check(report);
            List<String> warnings = new ArrayList<>();
            Input input = Input.read(recording, options, w -> warnings.add(Words.ENGLISH.say(w)));
            SessionResult result = Pipeline.analyse(List.of(input), settings);
            ReportPlace.keepOnly(ReportFolder.write(result, Version.number(), words, report, formats), report);
            return Assessed.anything(result)
                    ? SummaryRow.done(name, result, warnings)
                    : SummaryRow.without(name, ExitCode.NOTHING_ASSESSED, Assessed.whyNothing(result));
        } catch (UnreadableException e) {
            return SummaryRow.without(name, ExitCode.UNREADABLE, e.getMessage());
        } catch (Refusal e) {
            return SummaryRow.without(name, e.code(), e.getMessage());
        } catch (IOException e) {
            return SummaryRow.without(
                    name, ExitCode.INTERNAL_ERROR, "the report could not be written: " + e.getMessage());
        } catch (RuntimeException e) {
            return SummaryRow.without(name, ExitCode.INTERNAL_ERROR, Failures.internalError(e));
        } catch (OutOfMemoryError e) {
            return SummaryRow.without(
                    name, ExitCode.INTERNAL_ERROR, "not enough memory; try fewer --jobs, or give Java more");
        }
    }

    private ExitCode tell(List<SummaryRow> rows, Path summary) {
        long done = rows.stream().filter(r -> r.code() == ExitCode.DONE).count();
        screen.out().println(done + " of " + rows.size() + " recordings analysed");
        screen.out().println("summary        " + summary);
        rows.stream()
                .filter(r -> r.code() != ExitCode.DONE)
                .forEach(r -> screen.say(r.recording() + ": " + r.reason()));
        // one answer is enough: what failed stands in the table
        return done > 0 ? ExitCode.DONE : rows.get(0).code();
    }
}
