package hiplevel.report.content;

import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who was measured: what the settings say, else the first recording that says it. */
public record Wearer(Optional<String> code, Optional<Side> affectedSide, OptionalDouble heightMetres) {

    public static Wearer of(SessionResult result) {
        OptionalDouble set = result.settings().heightMetres();
        return new Wearer(
                result.settings()
                        .wearer()
                        .or(() -> result.recordings().stream()
                                .flatMap(r -> r.facts().wearer().stream())
                                .findFirst()),
                result.affectedSide(),
                set.isPresent()
                        ? set
                        : result.recordings().stream()
                                .flatMapToDouble(r -> r.facts().heightMetres().stream())
                                .findFirst());
    }
}
