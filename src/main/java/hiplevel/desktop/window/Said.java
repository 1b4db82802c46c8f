package hiplevel.desktop.window;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the window said, also what another sentence took the place of before anybody can have read it. On the event thread. */
final class Said {
    /** So many are remembered: more than anybody reads. */
    static final int MOST = 100;
    /** Whoever looks at the wearer for a moment has read a sentence by then. */
    static final Duration READING = Duration.ofSeconds(6);

    private final Supplier<ZonedDateTime> clock;
    private final Deque<Sentence> all = new ArrayDeque<>();
    private boolean stands;
    private int missed;

    /** @param at when it was said */
    record Sentence(ZonedDateTime at, String text) {}

    Said(Supplier<ZonedDateTime> clock) {
        this.clock = clock;
    }

    /** It takes the place of the one before. */
    void say(String sentence) {
        if (standing().equals(Optional.of(sentence))) {
            return;
        }
        ZonedDateTime now = clock.get();
        if (stands && Duration.between(all.getLast().at(), now).compareTo(READING) < 0) {
            missed++;
        }
        all.addLast(new Sentence(now, sentence));
        if (all.size() > MOST) {
            all.removeFirst();
        }
        missed = Math.min(missed, all.size() - 1);
        stands = true;
    }

    /** The newest, if the person has not closed it. */
    Optional<String> standing() {
        return stands ? Optional.of(all.getLast().text()) : Optional.empty();
    }

    /** The person closed the newest. */
    void close() {
        stands = false;
    }

    /** How many stood too short to be read since the person looked at all of them. */
    int missed() {
        return missed;
    }

    /** The person looks at all of them. */
    void lookedAt() {
        missed = 0;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Sentence> newestFirst() {
        List<Sentence> sentences = new ArrayList<>(all);
        Collections.reverse(sentences);
        return sentences;
    }
}
