/**
 * What a replay shows: a recording's result over time, instead of one table.
 *
 * <p>{@link hiplevel.report.replay.Courses} are pelvic drop and knee cave at every instant, told as the repetition tells them
 * that the instant belongs to, so that they agree with its measures; {@link hiplevel.report.replay.Tick}s are the instants worth
 * going to; {@link hiplevel.report.replay.Differences} say in words what another analysis changed. Degrees; times in µs of the
 * recording's clock.
 */
package hiplevel.report.replay;
