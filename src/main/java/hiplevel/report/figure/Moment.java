package hiplevel.report.figure;

/**
 * A moment that is worth a picture.
 *
 * @param key of its name in the catalogue of texts
 * @param trial the trial's number
 * @param repetition the repetition's number in its trial
 * @param seconds since the earliest sample of the recording; NaN for what is a mean over time
 */
record Moment(String key, int trial, int repetition, double seconds, Pose pose) {}
