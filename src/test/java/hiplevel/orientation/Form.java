package hiplevel.orientation;

import hiplevel.imu.ImuSeries;

/** Both forms, for tests of what they share. */
enum Form {
    CAUSAL {
        @Override
        OrientationSeries of(ImuSeries series) {
            return CausalOrientation.of(series, OrientationParameters.STANDARD);
        }
    },
    FORWARD_BACKWARD {
        @Override
        OrientationSeries of(ImuSeries series) {
            return ForwardBackward.of(series, OrientationParameters.STANDARD);
        }
    };

    abstract OrientationSeries of(ImuSeries series);
}
