package hiplevel.kinematics.activity;

/** A stretch of the grid, {@code to} exclusive. */
public record Stretch(int from, int to) {
    public int length() {
        return to - from;
    }
}
