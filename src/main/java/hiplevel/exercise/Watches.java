package hiplevel.exercise;

import hiplevel.words.Saying;

/** What several exercises watch, each once. Defaults of ours, editable, not norms; biomechanics notes, section 7. */
final class Watches {
    private static final Saying OURS = Saying.of("source.ours");
    private static final Saying LEVEL = Saying.of("do.level");
    private static final Saying KNEE = Saying.of("do.knee-over-toe");

    static final Watch DROP = new Watch(new Band(5, 8, Saying.of("source.weeks-2015")), LEVEL);
    static final Watch CAVE = new Watch(new Band(5, 10, Saying.of("source.ageberg-2010")), KNEE);
    static final Watch HELD_DROP =
            new Watch(new Band(4, 7, Saying.of("source.youdas-2007")), Saying.of("do.lift-free-hip"));
    static final Watch GAIT_DROP = new Watch(new Band(5, 8, Saying.of("source.squats-to-walking")), LEVEL);
    static final Watch GAIT_CAVE = new Watch(new Band(5, 10, Saying.of("source.squats-to-walking")), KNEE);
    static final Watch OTHER_DROP = new Watch(new Band(5, 8, Saying.of("source.squats-to-this")), LEVEL);
    static final Watch OPENING = new Watch(new Band(8, 15, OURS), Saying.of("do.face-floor"));
    static final Watch ROLLING_BACK = new Watch(new Band(6, 12, OURS), Saying.of("do.stack-hips"));
    static final Watch ROLLING = new Watch(new Band(6, 12, OURS), Saying.of("do.still-pelvis"));
    static final Watch ARCHING = new Watch(new Band(8, 15, OURS), Saying.of("do.brace"));
    static final Watch SAGGING = new Watch(new Band(5, 10, OURS), Saying.of("do.long-line"));

    private Watches() {}
}
