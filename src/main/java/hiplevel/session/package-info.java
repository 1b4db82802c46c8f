/**
 * The pipeline: the one place that knows the order of the steps. Tracks of samples and facts in, one
 * {@link hiplevel.session.SessionResult} out.
 */
package hiplevel.session;
