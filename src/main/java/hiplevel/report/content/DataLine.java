package hiplevel.report.content;

import hiplevel.imu.Placement;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The data of a session in one line.
 *
 * @param sensors different placements, all recordings together
 * @param missing samples, all sensors and recordings together
 * @param alignment 95 % half-width of the worst alignment about the vertical, degrees; empty without any alignment
 */
public record DataLine(
        int recordings, int sensors, double slowestHz, double fastestHz, int missing, OptionalDouble alignment) {

    public static DataLine of(SessionResult result) {
        List<DataQuality> all = result.recordings().stream()
                .flatMap(r -> r.dataQuality().stream())
                .toList();
        DoubleSummaryStatistics rates = all.stream()
                .mapToDouble(DataQuality::rateHz)
                .filter(Double::isFinite)
                .summaryStatistics();
        return new DataLine(
                result.recordings().size(),
                (int) all.stream()
                        .map(q -> q.sensor()
                                .placement()
                                .map(Placement::word)
                                .orElse(q.sensor().name()))
                        .distinct()
                        .count(),
                rates.getMin(),
                rates.getMax(),
                all.stream().mapToInt(DataQuality::missing).sum(),
                worstAlignment(result.recordings()));
    }

    private static OptionalDouble worstAlignment(List<RecordingResult> recordings) {
        return recordings.stream()
                .flatMap(r -> r.alignment().stream())
                .filter(a -> a.method() != SegmentAlignment.Method.NONE && Double.isFinite(a.yawSd()))
                .mapToDouble(a -> Numbers.CONFIDENCE_95 * Math.toDegrees(a.yawSd()))
                .max();
    }

    public String words(Words words) {
        String before = recordings > 1 ? words.say("data.recordings", recordings) + ", " : "";
        return before + words.count("data.sensors", sensors) + ", " + rate(words) + ", "
                + words.say("data.missing", missing) + ", "
                + (alignment.isPresent()
                        ? words.say("data.alignment", words.number(alignment.getAsDouble(), 1))
                        : words.say("data.no-alignment"));
    }

    private String rate(Words words) {
        if (!Double.isFinite(slowestHz)) {
            return words.say("data.no-rate");
        }
        String slow = words.number(slowestHz, 0);
        String fast = words.number(fastestHz, 0);
        return words.say("data.rate", slow.equals(fast) ? slow : slow + "–" + fast);
    }
}
