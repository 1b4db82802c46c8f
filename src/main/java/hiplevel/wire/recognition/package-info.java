/**
 * Which protocol is spoken, by listening only: every protocol's decoder runs on the same bytes, the evidence of each is
 * weighed, and one wins or none. Nothing is accepted from a wire before its protocol is sure, and then nothing since the
 * first frame is lost. Also which sensor is which, by tilting one.
 */
package hiplevel.wire.recognition;
