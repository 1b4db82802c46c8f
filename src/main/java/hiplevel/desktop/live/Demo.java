package hiplevel.desktop.live;

import hiplevel.desktop.capture.source.Pace;
import hiplevel.desktop.capture.source.VirtualSource;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Screen;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.simulation.Scenario;
import java.util.Optional;
import java.util.OptionalDouble;

/** The virtual wearer, live: single-leg squats, on the right leg with a pelvis that drops and a knee that caves in. */
public final class Demo {
    private static final long SEED = 4;

    private Demo() {}

    public static Screen screen(Desk desk, Pace pace) {
        Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, SEED)
                .but()
                .repetitions(5)
                .drop(Side.RIGHT, 6.0, 9.0, 8.0, 10.0, 9.0)
                .cave(Side.RIGHT, 4.0, 6.0, 8.0, 9.0, 7.0)
                .build();
        Visit visit = new Visit(
                Optional.of("simulated"),
                Optional.empty(),
                OptionalDouble.of(scenario.heightMetres()),
                1,
                Optional.empty());
        return new CaptureScreen(
                desk,
                desk.words().say("desktop.live.demo"),
                new VirtualSource(scenario, pace),
                visit,
                Optional.of(scenario.exercise().name()),
                Optional.empty());
    }
}
