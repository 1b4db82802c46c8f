/** {@code curves}: two sets of curves from files, compared over the whole movement. */
package hiplevel.cli.curves;
