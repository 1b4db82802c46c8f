package hiplevel.desktop.window;

import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;

/** Something that takes long could not be done, for a reason that no file and no port has. */
public final class WorkFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    public WorkFailed(Saying saying, Throwable cause) {
        super(Words.ENGLISH.say(saying), cause);
        this.saying = saying;
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
