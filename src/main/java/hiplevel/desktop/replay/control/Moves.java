package hiplevel.desktop.replay.control;

import hiplevel.desktop.replay.time.Playhead;
import hiplevel.report.replay.Tick;
import java.util.List;

/** From instant to instant. */
public final class Moves {
    /** One sample of the angles. */
    public static final long STEP_MICROS = 10_000;

    private static final long SECOND = 1_000_000;

    private final Playhead head;
    private List<Tick> ticks = List.of();

    public Moves(Playhead head) {
        this.head = head;
    }

    public void among(List<Tick> all) {
        ticks = all;
    }

    public void next() {
        ticks.stream()
                .mapToLong(Tick::micros)
                .filter(t -> t > head.position())
                .findFirst()
                .ifPresent(head::seek);
    }

    public void previous() {
        ticks.stream()
                .mapToLong(Tick::micros)
                .filter(t -> t < head.position())
                .reduce((before, last) -> last)
                .ifPresent(head::seek);
    }

    public void steps(int n) {
        head.seek(head.position() + n * STEP_MICROS);
    }

    public void seconds(int n) {
        head.seek(head.position() + n * SECOND);
    }

    public void playOrPause() {
        head.play(!head.playing());
    }

    /** The next or the one before of the speeds. */
    public void faster(int by) {
        int i = Playhead.SPEEDS.indexOf(head.speed());
        head.speed(Playhead.SPEEDS.get(Math.max(0, Math.min(Playhead.SPEEDS.size() - 1, i + by))));
    }

    Playhead head() {
        return head;
    }
}
