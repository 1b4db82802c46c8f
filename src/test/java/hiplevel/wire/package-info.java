/** Tests of the decoders, and what they share: a listener that keeps everything, properties that hold of each. */
package hiplevel.wire;
