package hiplevel.exercise.bands;

import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;

/** A bands file that cannot be used: file, key and what to do. */
public final class UnreadableBandsException extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    UnreadableBandsException(Saying saying) {
        super(Words.ENGLISH.say(saying));
        this.saying = saying;
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
