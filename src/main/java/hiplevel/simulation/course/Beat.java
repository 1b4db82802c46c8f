package hiplevel.simulation.course;

import hiplevel.simulation.curve.Moves;

/** The instants of one movement out and back, s: it starts, reaches its end, leaves it again and is over. */
public record Beat(double start, double reached, double leaving, double end) {

    /** The middle of what is beyond 90 % of the way, for a movement of two minimum-jerk moves. */
    public double turn() {
        double there = start + Moves.SHARE_AT_90_PERCENT * (reached - start);
        double back = end - Moves.SHARE_AT_90_PERCENT * (end - leaving);
        return (there + back) / 2;
    }

    /** What share of its way a movement of that amplitude has done at the turning point. */
    public double shareAtTurn(double amplitude) {
        return new Moves(0)
                        .move(start, reached, amplitude)
                        .move(leaving, end, 0)
                        .at(turn())
                        .value()
                / amplitude;
    }

    public double shareAtTurn() {
        return shareAtTurn(1);
    }
}
