/** Finding out by listening only which protocol a port speaks, at which baud rate and with which control lines. */
package hiplevel.connection.listening;
