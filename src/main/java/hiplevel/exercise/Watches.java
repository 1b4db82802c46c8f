package hiplevel.exercise;

/** What several exercises watch, each once. Defaults of ours, editable, not norms; biomechanics notes, section 7. */
final class Watches {
    private static final String OURS = "a default of ours: no source";
    private static final String LEVEL = "keep both hip bones level";
    private static final String KNEE = "point the knee over the second toe";

    static final Watch DROP = new Watch(
            new Band(5, 8, "single-leg squats of 60 healthy people: 3.1 and 4.7°, SD 4.1 and 4.4 (Weeks 2015)"), LEVEL);
    static final Watch CAVE =
            new Watch(new Band(5, 10, "knee-over-foot and knee-medial groups differ by 3.8° (Ageberg 2010)"), KNEE);
    static final Watch HELD_DROP = new Watch(
            new Band(4, 7, "detectable change of the test 4° (Youdas 2007)"), "lift the free hip and keep it up");
    static final Watch GAIT_DROP =
            new Watch(new Band(5, 8, "taken over from squats by us; no source for walking"), LEVEL);
    static final Watch GAIT_CAVE =
            new Watch(new Band(5, 10, "taken over from squats by us; no source for walking"), KNEE);
    static final Watch OTHER_DROP =
            new Watch(new Band(5, 8, "taken over from squats by us; no source for this exercise"), LEVEL);
    static final Watch OPENING = new Watch(new Band(8, 15, OURS), "keep both hip bones facing the floor");
    static final Watch ROLLING_BACK = new Watch(new Band(6, 12, OURS), "stack the hips, only the knee opens");
    static final Watch ROLLING = new Watch(new Band(6, 12, OURS), "keep the pelvis still, only the leg moves");
    static final Watch ARCHING = new Watch(new Band(8, 15, OURS), "brace the belly and keep the lower back long");
    static final Watch SAGGING =
            new Watch(new Band(5, 10, OURS), "lift the belly, squeeze the buttocks, one long line");

    private Watches() {}
}
