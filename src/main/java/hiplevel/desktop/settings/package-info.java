/**
 * What a person may set: look, language, sounds, where recordings go, and the bands, each with its source and a way back to
 * the default. What is changed is kept at once.
 */
package hiplevel.desktop.settings;
