package hiplevel.cli.terminal;

/** A command that will not or cannot go on: a sentence for people and how to exit. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final ExitCode code;

    public Refusal(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** For what was asked in a way that cannot be meant. */
    public static Refusal usage(String sentence) {
        return new Refusal(ExitCode.USAGE, sentence);
    }

    public ExitCode code() {
        return code;
    }
}
