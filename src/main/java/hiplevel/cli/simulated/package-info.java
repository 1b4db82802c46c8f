/**
 * The virtual wearer at the command line: as a recording with its truth, or as devices that speak on ports.
 */
package hiplevel.cli.simulated;
