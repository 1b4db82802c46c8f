package hiplevel.cli.terminal;

/** How a command ended, for scripts. Findings are not failures. */
public enum ExitCode {
    DONE(0, "done"),
    INTERNAL_ERROR(1, "internal error"),
    USAGE(2, "wrong usage"),
    UNREADABLE(3, "unreadable input"),
    DEVICE(4, "device"),
    NOT_SAFE(5, "recording not safe"),
    NOTHING_ASSESSED(6, "nothing could be assessed");

    private final int number;
    private final String words;

    ExitCode(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }
}
