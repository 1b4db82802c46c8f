package hiplevel.connection.listening;

import hiplevel.wire.Protocol;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * What listening to a port told.
 *
 * @param protocol which is spoken, if one was recognised
 * @param baud at which; of no meaning without a baud rate
 * @param saying for people, ending in what to do when nothing was recognised
 */
public record Heard(Optional<Protocol> protocol, int baud, Saying saying) {}
