package hiplevel.session;

import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.orientation.OrientationParameters;
import hiplevel.repetition.SegmentationSettings;

/**
 * The settings of every step, each documented beside its algorithm.
 *
 * @param form which way clocks and attitudes are found; everything after them is the same
 */
public record Algorithms(
        Form form, OrientationParameters orientation, AlignmentSettings alignment, SegmentationSettings segmentation) {
    public static final Algorithms DEFAULT = new Algorithms(
            Form.RECORDED, OrientationParameters.STANDARD, AlignmentSettings.DEFAULT, SegmentationSettings.DEFAULT);

    /** Whether a sample's time and attitude may rest on what was heard after it. */
    public enum Form {
        /** They may: the clock of the whole recording, attitudes forward and backward. The more accurate. */
        RECORDED,
        /** They may not: as a live session knew them at that moment. */
        CAUSAL
    }

    /** The same settings in another form. */
    public Algorithms in(Form other) {
        return new Algorithms(other, orientation, alignment, segmentation);
    }
}
