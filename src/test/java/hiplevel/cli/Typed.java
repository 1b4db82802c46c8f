package hiplevel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What came of a typed command line. */
record Typed(int code, String out, String err) {
    static Typed line(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Hiplevel.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Typed(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
