package hiplevel.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The schema of report.json that ships with the program; here it also refuses keys that it does not describe. */
public final class ReportSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TEXT = text();
    private static final Schema PUBLISHED = of(TEXT);
    private static final Schema STRICT = of(closed(TEXT.deepCopy()));

    private ReportSchema() {}

    private static JsonNode text() {
        try (InputStream in = ReportFolder.class.getResourceAsStream("report.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema of(JsonNode text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** A key that nobody described is a mistake of ours, although a newer program may add some. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && object.has("type")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ReportSchema::closed);
        return node;
    }

    /** What a report says otherwise than the schema, place and sentence each; empty for one that fits. */
    public static List<String> faults(String report) {
        return said(STRICT, report);
    }

    static List<String> faultsAsPublished(String report) {
        return said(PUBLISHED, report);
    }

    private static List<String> said(Schema schema, String report) {
        try {
            return schema.validate(JSON.readTree(report)).stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
