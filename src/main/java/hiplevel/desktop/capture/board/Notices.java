package hiplevel.desktop.capture.board;

import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** What was said, in order; from any thread. The newest of them are remembered. */
public final class Notices {
    private static final int MOST = 200;
    /** The same is not said again so soon: what repeats itself thirty times a second is said once in a while. */
    private static final long REPEATED_MICROS = 5_000_000;

    private final List<Notice> said = new ArrayList<>();
    private final LongSupplier nowMicros;
    private int forgotten;
    private int told;

    /** @param nowMicros the recorder's time */
    public Notices(LongSupplier nowMicros) {
        this.nowMicros = nowMicros;
    }

    public synchronized void say(Notice.Kind kind, Saying sentence) {
        long now = nowMicros.getAsLong();
        if (said.stream()
                .anyMatch(n ->
                        now - n.timeMicros() < REPEATED_MICROS && n.sentence().equals(sentence))) {
            return;
        }
        add(new Notice(kind, now, sentence));
    }

    /** What somebody just did is answered every time. */
    public synchronized void answer(Notice.Kind kind, Saying sentence) {
        add(new Notice(kind, nowMicros.getAsLong(), sentence));
    }

    private void add(Notice notice) {
        said.add(notice);
        if (said.size() > MOST) {
            said.remove(0);
            forgotten++;
        }
    }

    /** How many were said so far. */
    public synchronized int count() {
        return forgotten + said.size();
    }

    /** Those that were said since this was asked the last time, as far as remembered: for the one who shows them. */
    public synchronized List<Notice> fresh() {
        List<Notice> fresh = List.copyOf(said.subList(Math.max(0, told - forgotten), said.size()));
        told = count();
        return fresh;
    }
}
