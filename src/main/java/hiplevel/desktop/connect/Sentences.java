package hiplevel.desktop.connect;

import hiplevel.connection.SensorStatus;
import hiplevel.connection.found.Condition;
import hiplevel.connection.found.NotOpened;
import hiplevel.imu.Placement;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;

/** What is said of ports. */
record Sentences(Words words) {
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

    private String speaking(Condition.Speaking speaking) {
        String baud = speaking.baud().isPresent()
                ? words.say("desktop.connect.baud", speaking.baud().getAsInt())
                : "";
        if (speaking.sensors().isEmpty()) {
            return words.say("desktop.connect.speaks", speaking.protocol(), baud);
        }
        double rate = speaking.sensors().stream()
                .mapToDouble(SensorStatus::rateHz)
                .max()
                .orElse(0);
        long lost = speaking.sensors().stream().mapToLong(SensorStatus::lost).sum();
        String text = words.say("desktop.connect.delivers", speaking.protocol(), baud, words.number(rate, 0));
        return lost == 0 ? text : words.say("desktop.connect.loses", text, words.number((double) lost, 0));
    }

    private String why(NotOpened reason) {
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
        List<Saying> places = speaking.sensors().stream()
                .map(SensorStatus::sensor)
                .map(s -> s.placement().map(Placement::saying).orElse(Saying.verbatim(s.name())))
                .toList();
        return Optional.of(words.say("desktop.connect.several", words.say(Saying.list(places))));
    }
}
