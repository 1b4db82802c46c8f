/** What was once learnt of a device, kept in the home folder, so that next time is quicker. Hints only: nothing depends on it. */
package hiplevel.connection.memory;
