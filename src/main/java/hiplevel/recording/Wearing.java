package hiplevel.recording;

import hiplevel.imu.Placement;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which sensor of a recording sat where: told by the user, else by the sensor's name. No two at one place. */
final class Wearing {
    private final Path recording;
    private final Map<String, Placement> told;
    private final Set<String> unused;
    private final List<String> names = new ArrayList<>();
    private final Map<Placement, String> taken = new EnumMap<>(Placement.class);

    Wearing(Path recording, Map<String, Placement> told) {
        this.recording = recording;
        this.told = told;
        this.unused = new LinkedHashSet<>(told.keySet());
    }

    /**
     * Where a sensor sat.
     *
     * @param source its file or folder
     * @param names what it is called, the most usual name first
     * @param said what its name says
     * @throws UnreadableException when another one sat there
     */
    Optional<Placement> of(Path source, List<String> names, Optional<Placement> said) throws UnreadableException {
        return of(String.valueOf(source.getFileName()), names, said);
    }

    /** The same for a sensor that is no file. */
    Optional<Placement> of(String source, List<String> names, Optional<Placement> said) throws UnreadableException {
        this.names.add(names.get(0));
        Optional<Placement> placement = Optional.empty();
        for (String name : names) {
            for (Map.Entry<String, Placement> entry : told.entrySet()) {
                if (entry.getKey().equalsIgnoreCase(name)) {
                    unused.remove(entry.getKey());
                    placement = Optional.of(entry.getValue());
                }
            }
        }
        placement = placement.or(() -> said);
        if (placement.isPresent()) {
            String other = taken.put(placement.get(), source);
            if (other != null) {
                throw new UnreadableException(Saying.of(
                        "unreadable.two-sensors", recording, placement.get().word(), other, source));
            }
        }
        return placement;
    }

    /** Called when all sensors are known: what was told must have been about one of them, and one must have a place. */
    void complete() throws UnreadableException {
        if (!unused.isEmpty()) {
            throw new UnreadableException(Saying.of(
                    "unreadable.placement-unused", recording, String.join(", ", unused), String.join(", ", names)));
        }
        if (taken.isEmpty()) {
            throw new UnreadableException(Saying.of(
                    "unreadable.nowhere",
                    recording,
                    String.join(", ", names.stream().limit(20).toList())));
        }
    }

    /** The warning for a sensor that is passed over. */
    static Saying passedOver(Object source, String name) {
        return Saying.of("unreadable.passed-over", source, name);
    }

    /** The placement that is the name of a file, {@code left-thigh}, in whatever case and joined however. */
    static Optional<Placement> exact(String name) {
        return Placement.named(name.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-"));
    }

    /** The placement that a device's name says in words: {@code left-thigh}, {@code Left Upper Leg}, {@code RightShank}. */
    static Optional<Placement> guess(String name) {
        List<String> words = Arrays.asList(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+", -1));
        boolean left = words.contains("left") || words.contains("l");
        boolean right = words.contains("right") || words.contains("r");
        boolean leg = words.contains("leg");
        boolean thigh = words.contains("thigh") || words.contains("femur") || (words.contains("upper") && leg);
        boolean shank = words.contains("shank")
                || words.contains("tibia")
                || words.contains("shin")
                || (words.contains("lower") && leg);
        boolean pelvis = words.contains("pelvis") || words.contains("sacrum");
        if (pelvis && !thigh && !shank && !left && !right) {
            return Optional.of(Placement.PELVIS);
        }
        if (pelvis || left == right || thigh == shank) {
            return Optional.empty();
        }
        return Optional.of(
                thigh
                        ? (left ? Placement.LEFT_THIGH : Placement.RIGHT_THIGH)
                        : (left ? Placement.LEFT_SHANK : Placement.RIGHT_SHANK));
    }
}
