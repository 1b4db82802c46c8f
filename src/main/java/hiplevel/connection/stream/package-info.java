/**
 * The bytes of a port whose protocol is known, to the samples of its sensors: who they are, what time it is on each one's
 * clock, what was lost, damaged or cut off. Everything here is called by one thread, but for what says otherwise.
 */
package hiplevel.connection.stream;
