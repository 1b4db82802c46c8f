/**
 * A recording looked at again: figure and charts at one instant, what another analysis says otherwise, corrections by hand.
 *
 * <p>{@link hiplevel.desktop.replay.Workbench} reads, analyses and keeps corrections, in the background;
 * {@link hiplevel.desktop.replay.ReplayScreen} shows what comes of it. {@code time} is where one is, {@code strip} the pictures over
 * time, {@code control} tables and buttons. While a recording is read, how its sensors turned is already seen.
 */
package hiplevel.desktop.replay;
