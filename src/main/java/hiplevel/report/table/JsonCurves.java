package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.array;
import static hiplevel.report.table.JsonValues.numbers;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.asymmetry.curves.CurveTest.Cluster;
import hiplevel.imu.Side;

/** Both sides' curves and where they differ: in {@code report.json}, and by itself for {@code curves --json}. */
public final class JsonCurves {
    private JsonCurves() {}

    /** One comparison as a document of its own, ending in a line feed. */
    public static String text(CurveTest test) {
        ObjectNode node = NODES.objectNode()
                .put("format", "hiplevel-curves")
                .put("version", 1)
                .put("design", test.design().word())
                .put("tails", test.tails() == CurveTest.Tails.ONE ? 1 : 2)
                .put("left", test.left())
                .put("right", test.right())
                .put("nodes", test.t().length);
        put(node, "smallestP", test.smallestP());
        test(node, test);
        node.set("clusters", array(test.clusters(), JsonCurves::cluster));
        node.set("t", numbers(test.t()));
        return JsonValues.text(node);
    }

    private static void test(ObjectNode node, CurveTest test) {
        put(node, "alpha", test.alpha());
        put(node, "tStar", test.tStar());
        node.put("relabellings", test.relabellings()).put("everyRelabelling", test.everyRelabelling());
    }

    private static ObjectNode cluster(Cluster cluster) {
        ObjectNode node = NODES.objectNode().put("larger", cluster.larger().word());
        put(node, "fromPercent", cluster.fromPercent());
        put(node, "toPercent", cluster.toPercent());
        put(node, "integral", cluster.integral());
        put(node, "p", cluster.p());
        put(node, "difference", cluster.difference());
        return node;
    }

    /** {@code counts} says of a cluster whether the alignment carries it and it is large enough to be told. */
    static ObjectNode summary(CurveSummary curves) {
        ObjectNode node = NODES.objectNode()
                .put("exercise", curves.exercise().name())
                .put("measure", curves.measure().key());
        for (Side side : Side.values()) {
            CurveSummary.OneSide one = curves.sides().get(side);
            if (one != null) {
                ObjectNode child = node.putObject(side.word());
                child.set("mean", numbers(one.mean()));
                child.set("sd", numbers(one.sd()));
                child.put("n", one.repetitions().size());
            }
        }
        curves.test().ifPresent(test -> {
            test(node, test);
            node.set(
                    "clusters",
                    array(
                            test.clusters(),
                            c -> cluster(c).put("counts", curves.telling().contains(c))));
        });
        return node;
    }
}
