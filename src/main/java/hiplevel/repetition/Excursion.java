package hiplevel.repetition;

/**
 * One rise of a drive signal above rest and its return; indices on the grid.
 *
 * @param start where it begins to move
 * @param firstCrossing of the turning level, between samples
 * @param lastCrossing of the turning level, between samples
 * @param end where it has come back and slowed down
 * @param amplitude peak less the value at the start, rad
 * @param cut whether the signal begins or ends inside it
 */
record Excursion(int start, double firstCrossing, double lastCrossing, int end, double amplitude, boolean cut) {
    double turn() {
        return (firstCrossing + lastCrossing) / 2;
    }
}
