/**
 * Whether values rise or fall in their order, without regard to single outliers: Theil–Sen slope and Mann–Kendall test. Plain
 * numbers in and out. Sources: Theil 1950, Sen 1968, Mann 1945, Kendall 1975.
 */
package hiplevel.form.trend;
