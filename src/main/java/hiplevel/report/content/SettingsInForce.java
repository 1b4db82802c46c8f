package hiplevel.report.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** All settings in force, the defaults too, and their fingerprint. */
public final class SettingsInForce {
    private SettingsInForce() {}

    /** The settings with {@code sha256}, which is taken of the compact text of all keys before it. */
    public static ObjectNode of(SessionSettings settings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("exercise", settings.exercise().orElse(null));
        node.put("side", settings.side().map(Side::word).orElse("both"));
        if (settings.heightMetres().isPresent()) {
            node.put("heightMetres", Numbers.significant(settings.heightMetres().getAsDouble()));
        } else {
            node.putNull("heightMetres");
        }
        node.put("wearer", settings.wearer().orElse(null));
        node.put("affectedSide", settings.affectedSide().map(Side::word).orElse(null));
        node.set("bands", bands(settings));
        // records of numbers: their component names, with units in their docs, are the keys
        node.set("algorithms", new ObjectMapper().valueToTree(settings.algorithms()));
        return node.put("sha256", sha256(node.toString()));
    }

    /** The SHA-256 of all settings, in hexadecimal. */
    public static String fingerprint(SessionSettings settings) {
        return of(settings).get("sha256").asText();
    }

    private static ObjectNode bands(SessionSettings settings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Exercise exercise : settings.catalogue().exercises()) {
            for (Measure measure : exercise.measures()) {
                settings.bands()
                        .of(exercise, measure)
                        .ifPresent(b -> node.set(exercise.name() + "/" + measure.key(), band(b)));
            }
        }
        return node;
    }

    private static ObjectNode band(Band band) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("watch", band.watch())
                .put("flag", band.flag())
                .put("source", Words.ENGLISH.say(band.source()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
