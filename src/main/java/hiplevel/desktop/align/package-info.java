/**
 * Leads through the movements that tell how sensors sit: standing still, hip hinges, two-leg squats, leg swings.
 *
 * <p>What was seen of them and how well it went is told by {@link hiplevel.session.live.LiveAlignment} on the capture's board;
 * here it is only counted against what is asked for, shown and said.
 */
package hiplevel.desktop.align;
