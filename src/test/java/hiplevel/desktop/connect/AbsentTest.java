package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.found.Condition;
import hiplevel.connection.found.FoundPort;
import hiplevel.connection.found.Watching.Watched;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbsentTest {
    private final Absent absent = new Absent();

    private static Watched at(String path) {
        FoundPort port =
                new FoundPort(path, "Sensor", OptionalInt.empty(), OptionalInt.empty(), "7", "1-2", Optional.empty());
        return new Watched(port, new Condition.Silent());
    }

    @Test
    void aPulledSensorThatIsUsedIsSaidToBeUnpluggedUntilItIsBackOrUnticked() {
        Watched left = at("left");
        Watched right = at("right");
        assertThat(absent.with(List.of(left, right), Set.of("left")::contains)).containsExactly(left, right);
        assertThat(absent.with(List.of(), Set.of("left")::contains))
                .containsExactly(new Watched(left.port(), new Condition.Unplugged()));
        assertThat(absent.with(List.of(right, left), Set.of("left")::contains)).containsExactly(right, left);
        assertThat(absent.with(List.of(), Set.of()::contains)).isEmpty();
    }
}
