/** The parts of the live view that are neither figure nor traces. Each is told the newest state and changes what differs. */
package hiplevel.desktop.live.panel;
