/** The desktop program from the command line: the window opens where this computer has a display, else a sentence says so. */
package hiplevel.cli.app;
