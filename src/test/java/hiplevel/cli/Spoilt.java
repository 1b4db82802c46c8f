package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What must hold of the program whatever recording it is given. */
final class Spoilt {
    private Spoilt() {}

    /** Analyses; whatever comes of it, no program speaks through. */
    static Typed analysed(Path recording, Path report, String... options) {
        List<String> words = new ArrayList<>(List.of("analyse", recording.toString(), "--formats", "json"));
        words.addAll(List.of("--out", report.toString()));
        words.addAll(List.of(options));
        Typed typed = Typed.line(words.toArray(String[]::new));
        assertThat(typed.err()).doesNotContain("Exception", "\tat ", "internal error", "NaN");
        assertThat(typed.out()).doesNotContain("NaN");
        return typed;
    }

    static void refused(Typed typed, String... said) {
        assertThat(typed.code()).as(typed.err()).isEqualTo(3);
        assertThat(typed.err()).hasLineCount(1).contains(said);
        assertThat(typed.out()).isEmpty();
    }

    static void nothing(Typed typed, String... said) {
        assertThat(typed.code()).as(typed.out()).isEqualTo(6);
        assertThat(typed.err())
                .hasLineCount(1)
                .contains("nothing could be assessed: ")
                .contains(said);
    }

    static JsonNode report(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
