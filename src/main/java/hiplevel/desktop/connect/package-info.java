/**
 * Finding devices and saying which one is worn where.
 *
 * <p>In: the ports of {@link hiplevel.connection.found.Watching}, looked at again and again; what the person ticks, assigns by
 * hand or by tilting one. Out: {@link hiplevel.desktop.visit.Worn}. Ports are heard and never written to here, and let go when
 * the screen is left. {@link hiplevel.desktop.connect.Assignment} is the plain part.
 */
package hiplevel.desktop.connect;
