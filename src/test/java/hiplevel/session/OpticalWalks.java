package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.ContactAgreement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fifteen walks of real optical motion turned into sensor signals, through the whole program; mounting never read. */
final class OpticalWalks {
    private static final double STANDING_UNTIL = 2.9;
    private static final double TRIAL_FROM = 4.5;
    private static final double LEAST_SHARE = 0.95;

    private final List<Walk> walks;

    private record Walk(OpticalWalk seen, RecordingResult result) {}

    OpticalWalks() {
        this(EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
    }

    /** Recorded by those sensors only. */
    OpticalWalks(Set<Placement> worn) {
        walks = OpticalWalk.all().stream()
                .map(w -> new Walk(w, analysed(w, worn)))
                .toList();
    }

    private static RecordingResult analysed(OpticalWalk walk, Set<Placement> worn) {
        List<SensorTrack> tracks = walk.tracks().stream()
                .filter(t -> worn.contains(t.sensor().placement().orElseThrow()))
                .toList();
        Input input = new Input(walk.name(), tracks, WearingFacts.NONE);
        return Pipeline.analyse(List.of(input), SessionSettings.DEFAULT)
                .recordings()
                .get(0);
    }

    /** RMSE of each walk, °. */
    List<Double> obliquityRmse() {
        return walks.stream()
                .map(w -> rmse(w, w.result().motion().pelvis().orElseThrow().obliquity(), "pelvis_obliquity_deg", -1))
                .toList();
    }

    /** RMSE of each walk and leg, °. */
    List<Double> hipAdductionRmse() {
        List<Double> all = new ArrayList<>();
        for (Walk walk : walks) {
            BodyMotion motion = walk.result().motion();
            all.add(rmse(walk, hip(motion, Side.LEFT), "l_hip_add_deg", 1));
            all.add(rmse(walk, hip(motion, Side.RIGHT), "r_hip_add_deg", 1));
        }
        return all;
    }

    /** RMSE of each walk, °; the thigh's adduction against its truth. */
    List<Double> thighAdductionRmse(Side side) {
        String column = (side == Side.LEFT ? "l" : "r") + "_thigh_add_deg";
        return walks.stream()
                .map(w -> rmse(w, w.result().motion().thigh(side).orElseThrow().adduction(), column, 1))
                .toList();
    }

    ContactAgreement contacts(Event event) {
        ContactAgreement agreement = new ContactAgreement(event);
        walks.forEach(w -> agreement.add(w.seen().contacts(), w.result().contacts()));
        return agreement;
    }

    /** Peak drop of one side's stances after standing, in one of the altered treadmill walks, °. */
    List<Double> injectedPeakDrop(OpticalTargets.Injected which) {
        return walks.stream()
                .filter(w -> w.seen().name().equals("treadmill-injected/" + which.name()))
                .flatMap(w -> w.result().trials().stream())
                .flatMap(t -> t.repetitions().stream())
                .filter(r -> r.repetition().isOf(which.stance())
                        && r.repetition().accepted()
                        && r.repetition().startMicros() > TRIAL_FROM * 1e6)
                .map(r -> r.value(Measure.PEAK_PELVIC_DROP).orElseThrow())
                .map(Measured.Value::value)
                .toList();
    }

    static double median(List<Double> x) {
        List<Double> s = x.stream().sorted().toList();
        return (s.get((s.size() - 1) / 2) + s.get(s.size() / 2)) / 2;
    }

    static double worst(List<Double> x) {
        return x.stream().mapToDouble(d -> d).max().orElseThrow();
    }

    static double mean(List<Double> x) {
        return x.stream().mapToDouble(d -> d).average().orElseThrow();
    }

    private static double[] hip(BodyMotion motion, Side side) {
        return motion.thigh(side).orElseThrow().hip().orElseThrow().adduction();
    }

    /** Changes from standing, after t = 4.5 s, on at least 95 % of the samples. */
    private static double rmse(Walk walk, double[] angle, String column, int sign) {
        double[] t = walk.seen().truth().get("t_s");
        double[] truthDeg = walk.seen().truth().get(column);
        double standing = 0;
        double standingTruth = 0;
        int n = 0;
        for (; t[n] < STANDING_UNTIL; n++) {
            standing += Math.toDegrees(angle[n]);
            standingTruth += truthDeg[n];
        }
        double sum = 0;
        int known = 0;
        int all = 0;
        for (int i = n; i < t.length; i++) {
            if (t[i] > TRIAL_FROM) {
                all++;
                double e = Math.toDegrees(angle[i]) - standing / n - sign * (truthDeg[i] - standingTruth / n);
                if (!Double.isNaN(e)) {
                    sum += e * e;
                    known++;
                }
            }
        }
        assertThat(known).as(walk.seen().name()).isGreaterThanOrEqualTo((int) Math.ceil(LEAST_SHARE * all));
        return Math.sqrt(sum / known);
    }
}
