/**
 * What is chosen from a result for people, whatever the form of the report: findings by kind and leg
 * ({@link hiplevel.report.digest.FindingGroup}), what was not assessed and why, and what the person measured takes home
 * ({@link hiplevel.report.digest.HandOut}).
 */
package hiplevel.report.digest;
