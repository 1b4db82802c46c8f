package hiplevel.session;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A wearer made up of attitudes: from pose to pose by smooth turns, seen by sensors that sit turned on their segments and
 * feel gravity, noise and no other force.
 */
final class PosedWearer {
    private static final double RATE = 100;
    private static final double GRAVITY = 9.81;
    private static final double GYR_NOISE = Math.toRadians(0.1);
    private static final double ACC_NOISE = 0.02;

    /** How each sensor sits, {@code sensorFromSegment}: upside down, turned, askew. */
    static final Map<Placement, Quaternion> SEATS = Map.of(
            Placement.PELVIS, Quaternion.about(new Vector3(0.2, 1, 0.1).normalized(), 1.5),
            Placement.LEFT_THIGH, Quaternion.about(new Vector3(1, 0.1, 0.2).normalized(), 2.2),
            Placement.RIGHT_THIGH, Quaternion.about(new Vector3(0.3, 0.2, 1).normalized(), -1.9),
            Placement.LEFT_SHANK, Quaternion.about(new Vector3(0.1, 0.2, 1).normalized(), 2.4),
            Placement.RIGHT_SHANK, Quaternion.about(new Vector3(0.1, 1, 0.3).normalized(), -0.9));

    /** Where every segment is, {@code earthFromSegment}. */
    record Pose(Map<Placement, Quaternion> attitudes) {
        static final Pose STANDING = of(0, 0, 0);
        /** On the back with the knees up. */
        static final Pose SUPINE = of(-90, 130, 130);

        static final Pose ALL_FOURS = of(90, 0, 0);
        static final Pose PLANK = of(85, -80, -80);
        static final Pose SEATED = of(-15, 88, 88);
        /** On the right side with bent hips. */
        static final Pose SIDE_LYING = of(0, 45, 45).turned(Vector3.X, 90);

        /** By forward lean of the pelvis and flexion of the thighs, degrees; shanks upright. */
        static Pose of(double pelvis, double left, double right) {
            Map<Placement, Quaternion> q = new EnumMap<>(Placement.class);
            for (Placement p : Placement.values()) {
                q.put(p, Quaternion.IDENTITY);
            }
            q.put(Placement.PELVIS, about(Vector3.Y, pelvis));
            q.put(Placement.LEFT_THIGH, about(Vector3.Y, -left));
            q.put(Placement.RIGHT_THIGH, about(Vector3.Y, -right));
            return new Pose(q);
        }

        /** The whole body turned in space. */
        Pose turned(Vector3 axis, double degrees) {
            Map<Placement, Quaternion> q = new EnumMap<>(Placement.class);
            attitudes.forEach((p, a) -> q.put(p, about(axis, degrees).times(a)));
            return new Pose(q);
        }

        /** One segment turned about an axis of its own. */
        Pose with(Placement placement, Vector3 axis, double degrees) {
            Map<Placement, Quaternion> q = new EnumMap<>(attitudes);
            q.put(placement, q.get(placement).times(about(axis, degrees)));
            return new Pose(q);
        }

        private static Quaternion about(Vector3 axis, double degrees) {
            return Quaternion.about(axis, Math.toRadians(degrees));
        }
    }

    private final List<Map<Placement, Quaternion>> samples = new ArrayList<>();
    private Pose now = Pose.STANDING;

    PosedWearer hold(double seconds) {
        return to(now, seconds);
    }

    /** Smoothly into that pose. */
    PosedWearer to(Pose next, double seconds) {
        int n = (int) Math.round(seconds * RATE);
        for (int i = 0; i < n; i++) {
            double u = (i + 1.0) / n;
            double part = u * u * u * (10 + u * (6 * u - 15));
            Map<Placement, Quaternion> q = new EnumMap<>(Placement.class);
            for (Placement p : Placement.values()) {
                Quaternion from = now.attitudes.get(p);
                Quaternion turn = from.conjugate().times(next.attitudes.get(p));
                q.put(p, from.times(scaled(turn, part)));
            }
            samples.add(q);
        }
        now = next;
        return this;
    }

    /** Everything that another does, from the pose it is in. */
    PosedWearer then(PosedWearer other) {
        samples.addAll(other.samples);
        now = other.now;
        return this;
    }

    /** There and back, several times. */
    PosedWearer repeat(int times, Pose turn, double seconds) {
        Pose start = now;
        for (int i = 0; i < times; i++) {
            to(turn, seconds / 2).to(start, seconds / 2).hold(0.5);
        }
        return this;
    }

    /** Three hinges, three swings a side, three two-leg squats. */
    PosedWearer alignmentMovements() {
        hold(1).repeat(3, Pose.of(50, 2, 2), 2.4);
        for (Side side : Side.values()) {
            for (int i = 0; i < 3; i++) {
                to(swing(side, 25), 0.5).to(swing(side, -15), 0.8).to(Pose.STANDING, 0.5);
            }
            hold(1);
        }
        return repeat(3, Pose.of(22, 62, 62), 2.6).hold(1);
    }

    private static Pose swing(Side side, double degrees) {
        return side == Side.LEFT ? Pose.of(0, degrees, 0) : Pose.of(0, 0, degrees);
    }

    double seconds() {
        return samples.size() / RATE;
    }

    Input input(Set<Placement> worn) {
        List<SensorTrack> tracks = new ArrayList<>();
        for (Placement p : Placement.values()) {
            if (worn.contains(p)) {
                tracks.add(new SensorTrack(SensorDescription.worn(tracks.size(), p.word(), p), series(p), List.of()));
            }
        }
        return Worn.input("posed", tracks);
    }

    private ImuSeries series(Placement placement) {
        SplittableRandom random = new SplittableRandom(placement.word().hashCode());
        Quaternion seat = SEATS.get(placement);
        ImuSeries.Builder b = new ImuSeries.Builder();
        for (int i = 1; i < samples.size(); i++) {
            Quaternion before = samples.get(i - 1).get(placement);
            Quaternion here = samples.get(i).get(placement);
            Vector3 rate =
                    seat.rotate(rotationVector(before.conjugate().times(here)).times(RATE));
            Vector3 force = seat.rotate(here.conjugate().rotate(Vector3.Z)).times(GRAVITY);
            Vector3 g = noise(random, GYR_NOISE).plus(rate);
            Vector3 a = noise(random, ACC_NOISE).plus(force);
            b.add(Math.round(1e6 * i / RATE), g.x(), g.y(), g.z(), a.x(), a.y(), a.z());
        }
        return b.build();
    }

    private static Vector3 noise(SplittableRandom random, double sd) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(sd);
    }

    private static Vector3 rotationVector(Quaternion q) {
        double sign = q.w() < 0 ? -1 : 1;
        Vector3 v = new Vector3(q.x(), q.y(), q.z()).times(sign);
        double sine = v.norm();
        return sine < 1e-12 ? v.times(2) : v.times(2 * Math.atan2(sine, Math.abs(q.w())) / sine);
    }

    private static Quaternion scaled(Quaternion turn, double part) {
        Vector3 v = rotationVector(turn);
        double angle = v.norm();
        return angle < 1e-12 ? Quaternion.IDENTITY : Quaternion.about(v.times(1 / angle), angle * part);
    }
}
