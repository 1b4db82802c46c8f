/**
 * How the desktop looks: light or dark, the colours of sides and bands, icons, and a screen to draw the report's drawings on.
 *
 * <p>{@link hiplevel.desktop.look.Look} is asked for every colour, so that no screen knows one; it says of a
 * {@link hiplevel.report.canvas.Ink} what the page of the report says of it in the same light.
 * {@link hiplevel.desktop.look.Theme} puts it in force for the whole program, and turns it while
 * {@link hiplevel.desktop.look.SystemWatch} hears that the system does.
 */
package hiplevel.desktop.look;
