package hiplevel.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiplevel.cli.Hiplevel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What came of a command line in this process. */
record Typed(int code, String out, String err) {
    static Typed line(Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Hiplevel.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Typed(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
