package hiplevel.session;

import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.orientation.OrientationParameters;
import hiplevel.repetition.SegmentationSettings;

/** The settings of every step, each documented beside its algorithm. */
public record Algorithms(
        OrientationParameters orientation, AlignmentSettings alignment, SegmentationSettings segmentation) {
    public static final Algorithms DEFAULT =
            new Algorithms(OrientationParameters.STANDARD, AlignmentSettings.DEFAULT, SegmentationSettings.DEFAULT);
}
