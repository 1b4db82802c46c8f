/** Tests of the binary protocols, with vectors and captures that nobody here made up. */
package hiplevel.wire.binary;
