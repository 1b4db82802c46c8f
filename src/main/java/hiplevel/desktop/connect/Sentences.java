package hiplevel.desktop.connect;

import hiplevel.connection.SensorStatus;
import hiplevel.connection.found.Condition;
import hiplevel.connection.found.NotOpened;
import hiplevel.connection.found.RowMeaning;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;

/** What is said of ports. */
public record Sentences(Words words) {
    /** Who speaks, how often; or why nobody does. */
    String of(Condition condition) {
        if (condition instanceof Condition.Speaking speaking) {
            return speaking(speaking);
        }
        if (condition instanceof Condition.Shut shut) {
            return why(shut.reason());
        }
        if (condition instanceof Condition.Silent) {
            return words.say("desktop.connect.silent");
        }
        if (condition instanceof Condition.NotUnderstood heard) {
            return words.say("desktop.connect.unknown", words.number((double) heard.bytes(), 0));
        }
        if (condition instanceof Condition.BareRows rows) {
            return words.say("desktop.connect.rows", rows.latest().size());
        }
        return words.say(
                condition instanceof Condition.Unplugged ? "desktop.connect.unplugged" : "desktop.connect.listening");
    }

    /** Protocols have names, which are the same in every language; rows of numbers have none. */
    private String protocol(Condition.Speaking speaking) {
        return RowMeaning.isMeantBy(speaking.protocol()) ? words.say("desktop.connect.bare-rows") : speaking.protocol();
    }

    private String speaking(Condition.Speaking speaking) {
        String baud = speaking.baud().isPresent()
                ? words.say("desktop.connect.baud", speaking.baud().getAsInt())
                : "";
        if (speaking.sensors().isEmpty()) {
            return words.say("desktop.connect.speaks", protocol(speaking), baud);
        }
        List<SensorStatus> silent = Hearing.silent(speaking);
        if (!silent.isEmpty()) {
            String who = words.say(
                    Saying.list(silent.stream().map(s -> s.sensor().saying()).toList()));
            double longest = silent.stream()
                    .mapToDouble(SensorStatus::secondsSinceHeard)
                    .max()
                    .orElse(0);
            return words.say("desktop.connect.fell-silent", protocol(speaking), who, words.number(longest, 0));
        }
        double rate = speaking.sensors().stream()
                .mapToDouble(SensorStatus::rateHz)
                .max()
                .orElse(0);
        long lost = speaking.sensors().stream().mapToLong(SensorStatus::lost).sum();
        String text = words.say("desktop.connect.delivers", protocol(speaking), baud, words.number(rate, 0));
        return lost == 0 ? text : words.say("desktop.connect.loses", text, words.number((double) lost, 0));
    }

    /** Why a port cannot be opened, and what to do. */
    public String why(NotOpened reason) {
        return switch (reason.why()) {
            case IN_USE -> words.say("desktop.connect.in-use");
            case NOT_ALLOWED -> words.say("desktop.connect.not-allowed");
            case NOT_THERE -> words.say("desktop.connect.not-there");
            case NO_PORTS -> words.say("desktop.connect.no-ports");
            case NOT_TAKEN -> words.say("desktop.connect.not-taken");
        };
    }

    /** What a device with several sensors says of them; empty for one with a single sensor. */
    Optional<String> ownPlaces(Condition condition) {
        if (!(condition instanceof Condition.Speaking speaking)
                || speaking.sensors().size() < 2) {
            return Optional.empty();
        }
        List<Saying> places =
                speaking.sensors().stream().map(s -> s.sensor().saying()).toList();
        return Optional.of(words.say("desktop.connect.several", words.say(Saying.list(places))));
    }
}
