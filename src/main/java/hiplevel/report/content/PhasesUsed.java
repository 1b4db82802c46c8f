package hiplevel.report.content;

import hiplevel.kinematics.activity.Activity;
import hiplevel.session.RecordingResult;
import hiplevel.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The phases of a recording in words: which the alignment used, and what else was recognised. */
public record PhasesUsed(RecordingResult recording, Words words) {
    /** More stretches of walking, sitting or standing than this are counted instead of listed. */
    private static final int LISTED_AT_MOST = 3;

    /** {@code Standing still from 0.0 to 4.1 s was the reference pose; used for alignment: 3 hip hinges (4.4–13.1 s).} */
    public String sentence() {
        List<Activity> standing =
                chosen(true).stream().filter(PhasesUsed::standing).toList();
        List<Activity> movements =
                chosen(true).stream().filter(a -> !standing(a)).toList();
        String reference = standing.isEmpty()
                ? words.say("phases.no-reference")
                : words.say(
                        "phases.reference", standing.stream().map(this::fromTo).collect(Collectors.joining(", ")));
        return movements.isEmpty()
                ? words.say("phases.none-used", reference)
                : words.say("phases.used", reference, grouped(movements));
    }

    /** What was recognised and not used; empty when there is nothing of the kind. */
    public String others() {
        List<Activity> others = chosen(false);
        return others.isEmpty() ? "" : words.say("phases.others", grouped(others));
    }

    private List<Activity> chosen(boolean used) {
        return recording.activities().stream().filter(a -> a.used() == used).toList();
    }

    private static boolean standing(Activity activity) {
        return activity.kind() == Activity.Kind.STANDING_STILL;
    }

    private String grouped(List<Activity> activities) {
        Map<String, List<Activity>> groups = activities.stream()
                .collect(Collectors.groupingBy(PhasesUsed::key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(this::group).collect(Collectors.joining(", "));
    }

    private static String key(Activity activity) {
        return activity.kind() + activity.side().map(s -> " " + s.word()).orElse("");
    }

    private String group(List<Activity> group) {
        Activity first = group.get(0);
        String key = "phase." + first.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String counted = words.count(key, group.size())
                + first.side().map(side -> " " + words.say(side.saying())).orElse("");
        boolean listed = isStretch(first.kind()) && group.size() <= LISTED_AT_MOST;
        String times = listed
                ? group.stream().map(a -> span(a.fromMicros(), a.toMicros())).collect(Collectors.joining(", "))
                : span(first.fromMicros(), group.get(group.size() - 1).toMicros());
        return words.say("phases.group", listed ? words.count(key, 1) : counted, times);
    }

    /** Whether people speak of how long it lasted and not of how often it was done. */
    private static boolean isStretch(Activity.Kind kind) {
        return switch (kind) {
            case STANDING_STILL, WALKING, SITTING, LYING -> true;
            case HINGE, TWO_LEG_SQUAT, LEG_SWING, ONE_LEG_BENDING -> false;
        };
    }

    private String fromTo(Activity activity) {
        return words.say("phases.from-to", seconds(activity.fromMicros()), seconds(activity.toMicros()));
    }

    private String span(long fromMicros, long toMicros) {
        return words.say("phases.span", seconds(fromMicros), seconds(toMicros));
    }

    private String seconds(long micros) {
        return words.number(Timeline.seconds(recording, micros), 1);
    }
}
