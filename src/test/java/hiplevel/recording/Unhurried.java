package hiplevel.recording;

import hiplevel.recording.disk.SafetyListener;
import hiplevel.words.Saying;
import java.nio.file.Path;

/**
 * Minutes of data that are written within a moment: that the disk is late by their clock says nothing of it. That it fails
 * fails the test.
 */
public final class Unhurried implements SafetyListener {
    @Override
    public void unsafe(Path file, long safeUntilMicros, Saying saying) {
        if (!(saying instanceof Saying.Phrase phrase && phrase.key().equals("disk.silent"))) {
            throw new AssertionError(saying);
        }
    }

    @Override
    public void continuesIn(Path file, Saying saying) {
        throw new AssertionError(saying);
    }
}
