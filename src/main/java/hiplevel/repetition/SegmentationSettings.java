package hiplevel.repetition;

/**
 * The constants that cut motion, biomechanics notes, section 6. Angles in rad, rates in rad/s, times in s.
 *
 * @param driveLowPassHz of the drive signal; lower: fewer false starts, blunter turning points
 * @param peakLowPassHz of curves whose peaks are read and of the signals that contacts are found in
 * @param bridgedSeconds gaps up to this length do not hide a repetition; it is listed, and excluded
 */
public record SegmentationSettings(
        double driveLowPassHz,
        double peakLowPassHz,
        double bridgedSeconds,
        Movements movements,
        Loading loading,
        Walks walks) {
    public static final SegmentationSettings DEFAULT = new SegmentationSettings(
            3,
            6,
            2,
            new Movements(Math.toRadians(8), 0.4, 0.25, Math.toRadians(5), 0.2, 0.05, 0.9, 0.15, 0.15, 0.4),
            new Loading(0.75, 0.35, 0.03),
            new Walks(Math.toRadians(30), Math.toRadians(8), 0.2, -0.3, 0.25, 2, 3, 0.04, 0.8));

    /**
     * Where a repetition begins, turns and ends, and how small it may be.
     *
     * @param armAngle it is noticed this far above rest …
     * @param armTypicalShare … or, in an exercise of small movements, at this share of its typical amplitude …
     * @param armShare … or at this share of the usual amplitude, whichever is more; smaller lists more small movements
     * @param slowRate slower than this is keeping still, for start and end; in an exercise of small movements …
     * @param slowTypicalShare … slower than this share of its typical amplitude in a second …
     * @param slowShare … or than this share of its own peak rate, whichever is more
     * @param turnShare the turning point is the middle of the two crossings of this share of the depth
     * @param endShare it has ended when back under this share of the depth above rest …
     * @param endSlowSeconds … and slow for so long
     * @param smallestShare an amplitude below this share of the median is excluded
     */
    public record Movements(
            double armAngle,
            double armTypicalShare,
            double armShare,
            double slowRate,
            double slowTypicalShare,
            double slowShare,
            double turnShare,
            double endShare,
            double endSlowSeconds,
            double smallestShare) {
        /** How far above rest a movement of that usual amplitude is noticed, in the drive signal's unit. */
        public double arm(double typical, double usual) {
            return Math.max(Math.min(armAngle, armTypicalShare * typical), armShare * usual);
        }

        /** What is slower keeps still, in the drive signal's unit per second. */
        public double slow(double typical) {
            return Math.min(slowRate, slowTypicalShare * typical);
        }
    }

    /**
     * How a leg that carries is told from one that is lifted, and one leg from two.
     *
     * @param alikeShare the other thigh flexing by at least this share of the first makes it a movement of both legs; a free
     *     leg that reaches forward in a step-down flexes by up to two thirds
     * @param descentShare the pelvis must go down by this share of what the thigh's flexion over a standing foot asks for;
     *     smaller lets knee lifts through, larger loses squats with much forward lean
     * @param smallestDescent in m, whatever the flexion
     */
    public record Loading(double alikeShare, double descentShare, double smallestDescent) {}

    /**
     * What walking is.
     *
     * @param turningAngle a stride that turns more is excluded
     * @param smallestStep the angle between the thighs that a step reaches at least
     * @param antiphaseShare in a step, the smaller of the two thighs' opposite movements over the larger, at least; a leg
     *     swing is far below, walking near 1
     * @param antiphaseCorrelation of the two thighs' rates from one step to the next, at most; knee lifts are near 0
     * @param shortestStep time between contacts of both feet
     * @param longestStep time between contacts of both feet
     * @param fewestContacts fewer in a row are not walking
     * @param contactLead a foot meets the ground this long before the pelvis' upward force peaks. Chosen on the optical
     *     walks; leaving any one of them out gives 42 to 45 ms
     * @param leastSideProbability a stance whose side is less probable than this is excluded, and no left-right verdict rests on it
     */
    public record Walks(
            double turningAngle,
            double smallestStep,
            double antiphaseShare,
            double antiphaseCorrelation,
            double shortestStep,
            double longestStep,
            int fewestContacts,
            double contactLead,
            double leastSideProbability) {}
}
