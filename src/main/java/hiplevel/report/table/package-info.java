/** The result for other programs: CSV tables and {@code report.json}. Plain ASCII numbers; no value is recomputed. */
package hiplevel.report.table;
