package hiplevel.repetition;

import hiplevel.words.Saying;

/** Why a repetition does not count: the rule's name and a sentence. */
public record Excluded(String rule, Saying reason) {}
