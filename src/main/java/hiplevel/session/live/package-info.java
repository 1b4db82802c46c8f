/**
 * The pipeline while it happens: samples as they are heard in, angles, repetitions, findings, gaps and losses out, to one
 * {@link hiplevel.session.live.LiveListener}.
 *
 * <p>Each sample goes once through the causal clock and the causal filter and is kept on the common 100 Hz grid, of which
 * the last minutes are remembered. From there on the steps are those of a recording, on a window that ends now. What is
 * told depends on the sequence of calls alone: time comes from the samples, so a replay is the live session again.
 */
package hiplevel.session.live;
