package hiplevel.cli.live;

import hiplevel.cli.terminal.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Enter sets a mark; what was typed before it is the mark's text. Only where a person watches. */
final class Marks implements AutoCloseable {
    private volatile boolean open = true;
    private int number;

    private final Screen screen;
    private final Consumer<String> mark;

    private Marks(Screen screen, Consumer<String> mark) {
        this.screen = screen;
        this.mark = mark;
    }

    static Marks fromKeyboard(Screen screen, Consumer<String> mark) {
        return new Marks(screen, mark);
    }

    void begin() {
        if (screen.interactive()) {
            Thread thread = new Thread(this::read, "marks");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void read() {
        // never closed: standard input is the process'
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            String line = keyboard.readLine();
            while (line != null && open) {
                number++;
                mark.accept(line.isBlank() ? "mark " + number : line.strip());
                line = keyboard.readLine();
            }
        } catch (IOException closed) {
            // then there will be no more marks
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
