/**
 * The one window: a bar with the way home, the screen of the place that is visited, and a line for sentences.
 *
 * <p>A {@link hiplevel.desktop.window.Screen} is what fills the window; it gets a {@link hiplevel.desktop.window.Desk}, by which it
 * goes to another {@link hiplevel.desktop.window.Place}, says a sentence, works in the background and keeps preferences. Screens never
 * know each other: the program makes the screen of a place. All of it on the event thread, unless said otherwise.
 */
package hiplevel.desktop.window;
