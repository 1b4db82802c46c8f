package hiplevel.exercise;

import hiplevel.words.Saying;

/**
 * A measure that is watched.
 *
 * @param band where it stops being good
 * @param cue words that show the right movement
 */
public record Watch(Band band, Saying cue) {}
