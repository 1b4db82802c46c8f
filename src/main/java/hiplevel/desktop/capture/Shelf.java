package hiplevel.desktop.capture;

import hiplevel.recording.RecordingWriter;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.disk.SafetyListener;
import java.io.IOException;
import java.nio.file.Path;

/** Where recordings are put: on the computer's disks, or on one that fails when a test wants it. */
@FunctionalInterface
public interface Shelf {
    /** The computer's disks. */
    Shelf DISKS = RecordingWriter::create;

    /** Begins a recording, as {@link RecordingWriter#create(Path, WearingFacts, long, SafetyListener)} does. */
    RecordingWriter begin(Path wanted, WearingFacts facts, long nowMicros, SafetyListener listener) throws IOException;
}
