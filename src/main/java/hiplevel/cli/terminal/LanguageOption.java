package hiplevel.cli.terminal;

import hiplevel.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** In which language people read the report. Messages of the command line are English, as are CSV and JSON. */
public final class LanguageOption {
    private static final String VARIABLE = "HIPLEVEL_LANGUAGE";

    @Option(
            names = "--language",
            paramLabel = "en|de",
            description = "Language of the report and of the lines on screen. Default: HIPLEVEL_LANGUAGE, else en.")
    private Optional<String> language = Optional.empty();

    /** Refused where nobody has written a catalogue for it. */
    public Words words() throws Refusal {
        return words(language, System.getenv());
    }

    static Words words(Optional<String> option, Map<String, String> environment) throws Refusal {
        String said = option.orElseGet(() -> environment.getOrDefault(VARIABLE, ""));
        if (said.isEmpty()) {
            return Words.ENGLISH;
        }
        return Words.named(said)
                .orElseThrow(() -> Refusal.usage((option.isPresent() ? "--language" : VARIABLE) + ": '" + said
                        + "' is no language of the report; they are "
                        + Words.ALL.stream().map(Words::language).collect(Collectors.joining(", "))));
    }
}
