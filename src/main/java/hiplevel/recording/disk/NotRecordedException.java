package hiplevel.recording.disk;

import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;

/** A recording ended, and something that was received is on no disk. */
public final class NotRecordedException extends IOException implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    NotRecordedException(Saying saying) {
        super(Words.ENGLISH.say(saying));
        this.saying = saying;
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
