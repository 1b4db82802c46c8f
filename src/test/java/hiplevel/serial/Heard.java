package hiplevel.serial;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a port brought. */
final class Heard implements Incoming {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final List<PortEvent> events = new ArrayList<>();
    final List<Long> times = new ArrayList<>();
    long lastEvent;

    @Override
    public void bytes(long nanos, byte[] chunk, int from, int to) {
        bytes.write(chunk, from, to - from);
        times.add(nanos);
    }

    @Override
    public void befell(long nanos, PortEvent event) {
        events.add(event);
        lastEvent = nanos;
    }
}
