/**
 * The screen on which a visit is told: who comes, which battery is done; and the safety words, once.
 *
 * <p>In: the sensors that were found, what is kept of wearers and batteries. Out: {@link hiplevel.desktop.visit.Visit}, which goes
 * on to the place where it is aligned and moved. Enter goes on, so that the next wearer takes two keys.
 */
package hiplevel.desktop.session;
