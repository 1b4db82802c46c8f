package hiplevel.form.finding;

import hiplevel.form.Measured;

/**
 * A measure past a limit: by how much and when, µs.
 *
 * @param peakMicros when it was largest; of a mean, the beginning
 */
record Past(Measured.Value value, long fromMicros, long toMicros, long peakMicros) {}
