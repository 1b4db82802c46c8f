package hiplevel.report.replay;

/**
 * Something that another analysis says otherwise, in words.
 *
 * @param what is said otherwise
 * @param before a dash where it said nothing
 * @param after likewise
 */
public record Difference(String what, String before, String after) {}
