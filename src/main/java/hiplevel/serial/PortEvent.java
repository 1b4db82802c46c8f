package hiplevel.serial;

import hiplevel.words.Saying;

/** What can befall a port, between its bytes. */
public sealed interface PortEvent {
    /** It was closed and opened otherwise, as asked for; what follows was sent at that rate. */
    record Retuned(Tuning tuning) implements PortEvent {}

    /** It does not take that rate; the next one may be asked for. */
    record Untunable(Tuning tuning, Saying saying) implements PortEvent {}

    /** The device was unplugged. */
    record Lost() implements PortEvent {}

    /** It is plugged in again, and open as before. */
    record Back() implements PortEvent {}

    /** It is there and cannot be opened; told once, tried on. */
    record Trouble(Saying saying) implements PortEvent {}

    /** So many bytes were thrown away before this, because nobody fetched them. */
    record Overflowed(long bytes) implements PortEvent {}
}
