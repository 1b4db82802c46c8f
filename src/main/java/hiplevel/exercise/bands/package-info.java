/**
 * The bands in force: those of the catalogue, and over them the user's own from a bands file.
 *
 * <p>A JSON text in, {@link hiplevel.exercise.bands.Bands} out. Source of the defaults: the project's biomechanics notes,
 * section 7; each band carries its own source.
 */
package hiplevel.exercise.bands;
