/**
 * The desktop program: a window over {@code session}, {@code recording} and {@code report}. It shows and never computes.
 *
 * <p>{@link hiplevel.desktop.DesktopProgram} opens it and knows which screen belongs to which place. The chapters:
 * {@code window} is the frame and what screens may ask of it, {@code look} colours and icons, {@code preferences} what a person
 * set; each screen has a chapter of its own and knows no other screen.
 */
package hiplevel.desktop;
