/**
 * The command line: commands, exit codes, progress. Arguments in; results on standard output, everything else on
 * standard error, an {@link hiplevel.cli.ExitCode} out.
 *
 * <p>Nothing is computed here: a command reads its options, calls one thing of another package and prints what came of
 * it. What cannot be done is a sentence that says where, what was expected, what was found and what to do next; never a
 * stack trace.
 */
package hiplevel.cli;
