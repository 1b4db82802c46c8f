package hiplevel.desktop.capture.board;

import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** What was said, in order; from any thread. The newest of them are remembered. */
public final class Notices {
    private static final int MOST = 200;
    /** Not said again while it is among so many. */
    private static final int REPEATED = 12;

    private final List<Notice> said = new ArrayList<>();
    private final LongSupplier nowMicros;
    private int forgotten;

    /** @param nowMicros the recorder's time */
    public Notices(LongSupplier nowMicros) {
        this.nowMicros = nowMicros;
    }

    public synchronized void say(Notice.Kind kind, Saying sentence) {
        if (said.stream()
                .skip(Math.max(0, said.size() - REPEATED))
                .anyMatch(n -> n.sentence().equals(sentence))) {
            return;
        }
        said.add(new Notice(kind, nowMicros.getAsLong(), sentence));
        if (said.size() > MOST) {
            said.remove(0);
            forgotten++;
        }
    }

    public void say(Notice.Kind kind, String sentence) {
        say(kind, Saying.verbatim(sentence));
    }

    /** How many were said so far. */
    public synchronized int count() {
        return forgotten + said.size();
    }

    /** Those after the first so many, as far as remembered. */
    public synchronized List<Notice> after(int first) {
        int from = Math.max(0, Math.min(said.size(), first - forgotten));
        return List.copyOf(said.subList(from, said.size()));
    }
}
