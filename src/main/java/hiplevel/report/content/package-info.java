/**
 * What a report says, whatever its form: the answer, the exercises of a session, levels, times and numbers as people read
 * them. Page, tables and the lines on screen all draw on this.
 */
package hiplevel.report.content;
