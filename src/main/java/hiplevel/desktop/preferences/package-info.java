/**
 * What a person set in the desktop program, kept as {@code desktop.json} in the program's home folder.
 *
 * <p>In: that file, checked; what cannot be read is told and the defaults hold, so that a spoilt file never keeps the program
 * from opening. Out: {@link hiplevel.desktop.preferences.Preferences}. The person's own bands stand in a file of their own,
 * {@code bands.json}, in the form that {@code --bands} takes.
 */
package hiplevel.desktop.preferences;
