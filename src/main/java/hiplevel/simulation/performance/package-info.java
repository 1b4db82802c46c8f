/**
 * What is asked of the wearer's body ({@link hiplevel.simulation.performance.Task}), what comes out of it ({@link
 * hiplevel.simulation.performance.Performance}: a motion and its repetitions), and what an observer who knows the true attitudes
 * reads off it ({@link hiplevel.simulation.performance.StretchAngles}).
 */
package hiplevel.simulation.performance;
