package hiplevel.desktop.replay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The instant that everything shows, two instants to compare, and how fast it goes. Tells its listeners of every change. */
public final class Playhead {
    /** How much faster than it was. */
    public static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0);

    private final List<Runnable> listeners = new ArrayList<>();
    private long start;
    private long end;
    private long position;
    private OptionalLong a = OptionalLong.empty();
    private OptionalLong b = OptionalLong.empty();
    private double speed = 1;
    private boolean playing;
    private boolean looping;

    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Between these it goes; the position is kept where it can be. */
    public void span(long from, long to) {
        start = from;
        end = Math.max(from, to);
        seek(position);
    }

    public long start() {
        return start;
    }

    public long end() {
        return end;
    }

    public long position() {
        return position;
    }

    public void seek(long micros) {
        position = Math.max(start, Math.min(end, micros));
        changed();
    }

    public OptionalLong a() {
        return a;
    }

    public OptionalLong b() {
        return b;
    }

    public void markA() {
        a = OptionalLong.of(position);
        changed();
    }

    public void markB() {
        b = OptionalLong.of(position);
        changed();
    }

    public void forgetMarks() {
        a = OptionalLong.empty();
        b = OptionalLong.empty();
        changed();
    }

    /** At that instant, with those marks. */
    public void stand(long micros, OptionalLong markA, OptionalLong markB) {
        a = markA;
        b = markB;
        seek(micros);
    }

    public double speed() {
        return speed;
    }

    public void speed(double factor) {
        speed = factor;
        changed();
    }

    public boolean playing() {
        return playing;
    }

    /** At the end it begins anew. */
    public void play(boolean yes) {
        playing = yes && end > start;
        if (playing && position >= end) {
            position = start;
        }
        changed();
    }

    public boolean looping() {
        return looping;
    }

    /** From A to B and again; without both over the whole recording. */
    public void loop(boolean yes) {
        looping = yes;
        changed();
    }

    /** So much time went by, in µs of the computer's clock. */
    public void goOn(long micros) {
        if (!playing) {
            return;
        }
        position += Math.round(micros * speed);
        boolean both = a.isPresent() && b.isPresent() && a.getAsLong() != b.getAsLong();
        long first = both ? Math.min(a.getAsLong(), b.getAsLong()) : start;
        long last = both ? Math.max(a.getAsLong(), b.getAsLong()) : end;
        if (looping && (position > last || position < first)) {
            position = first;
        } else if (position >= end) {
            position = end;
            playing = false;
        }
        changed();
    }
}
