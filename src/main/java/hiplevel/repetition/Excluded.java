package hiplevel.repetition;

/** Why a repetition does not count: the rule's name and a sentence. */
public record Excluded(String rule, String reason) {}
