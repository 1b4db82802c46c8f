/**
 * USB ports as streams of bytes that come back after unplugging.
 *
 * <p>In: a port's path, a baud rate, what its control lines should be. Out: chunks of bytes, each with the time right after
 * the read that brought it, and what befell the port, in one order ({@link hiplevel.serial.Incoming}). Nothing here knows
 * what the bytes mean, and nothing outside knows jSerialComm. Times are nanoseconds of the clock that is passed in.
 */
package hiplevel.serial;
