/**
 * Whether sensors can sit where they are said to. Only what the motion contradicts is said; nothing is exchanged without
 * being asked for.
 */
package hiplevel.session.placement;
