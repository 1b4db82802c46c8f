/** Tables for OpenSim: in, orientations per placement; out, the {@code .sto} files that its OpenSense tools read. */
package hiplevel.recording.opensim;
