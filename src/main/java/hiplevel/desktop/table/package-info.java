/** Tables that cut no text and let the keyboard out. */
package hiplevel.desktop.table;
