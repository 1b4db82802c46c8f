package hiplevel.simulation.routine;

import static hiplevel.simulation.course.Numbers.n;

import hiplevel.simulation.body.GaitPattern;
import hiplevel.simulation.course.Numbers.Normal;

/**
 * How the standard wearer walks or runs. Instants are phases of the leg's own stride, which begins with its initial contact.
 *
 * @param leastFootOff earliest end of a stance
 * @param mostFootOff latest
 * @param peak when the drop is largest
 * @param eased when a quarter of it is left
 * @param adducted when the thigh is adducted most, from there to {@code abducting}
 * @param abducted when it is abducted most, in swing
 * @param returning when it begins to come back
 * @param cadence steps a minute
 * @param speed m/s
 * @param drop largest, degrees
 * @param cave at the largest drop, degrees
 * @param outward how far the planes in which the thighs swing are turned outward in all, degrees
 * @param veering how far the push of a step points beside the way, to the left +, degrees
 * @param outwardByAdduction by how much adducting in stance and abducting in swing alone turns them, degrees
 * @param repetitions stances a side between starting and stopping
 */
record GaitStyle(
        GaitPattern pattern,
        double leastFootOff,
        double mostFootOff,
        double peak,
        double eased,
        double adducted,
        double abducting,
        double abducted,
        double returning,
        Normal cadence,
        Normal speed,
        Normal drop,
        Normal cave,
        Normal outward,
        Normal veering,
        double outwardByAdduction,
        int repetitions) {
    static final GaitStyle WALKING = new GaitStyle(
            GaitPattern.WALKING,
            0.62,
            0.62,
            0.17,
            0.4,
            0.15,
            0.52,
            0.74,
            0.76,
            n(110, 5),
            n(1.2, 0.1),
            n(4, 0.7),
            n(3, 0.7),
            n(4.5, 2.8),
            n(0, 10),
            4.6,
            20);
    /** Drops more, at mid-stance, and is in the air between the steps. */
    static final GaitStyle RUNNING = new GaitStyle(
            GaitPattern.RUNNING,
            0.35,
            0.40,
            0.15,
            0.4,
            0.15,
            0.32,
            0.6,
            0.7,
            n(162, 6),
            n(2.9, 0.2),
            n(5, 0.8),
            n(3, 0.7),
            n(3, 2.8),
            n(0, 10),
            4,
            24);
}
