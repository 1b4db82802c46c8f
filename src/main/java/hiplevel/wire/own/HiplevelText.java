package hiplevel.wire.own;

import hiplevel.wire.Check;
import hiplevel.wire.Protocol;
import java.util.Optional;

/**
 * The text mode: a line each, of at most 200 characters, ended by LF (a CR before it is let go). {@code *CCCC} at its end is
 * the CRC-16/XMODEM of all before it, in hexadecimal digits. Units are SI throughout; {@code t_us} never wraps.
 *
 * <pre>
 *  #H,1,product,serial,firmware,boot,sensors                      hello
 *  #D,sid,role,chip,rate_hz,acc_range_g,gyr_range_dps,fields      descriptor
 *  I,sid,seq,t_us,ax,ay,az,gx,gy,gz                               sample, m/s² and rad/s
 *  Q,sid,seq,t_us,w,x,y,z                                         attitude at the sample of that number
 *  M,sid,seq,t_us,mx,my,mz                                        magnetic field at it, µT
 *  S,sid,t_us,sent,dropped,errors,celsius,volts                   status; the last two may be empty
 *  T,nonce,t1_us,t2_us                                            sync reply
 *  B,t_us,words                                                   event
 *  E,code,words                                                   error
 *  #OK,command                                                    answer to a command
 * </pre>
 *
 * Only lines with a right check are told as frames. Lines without one are understood all the same, until the first sample
 * with one comes: a device that checks, always does, and what lacks its check then is the rest of a damaged line. Attitudes
 * and fields are told as readings of their own, with the ticks of their sample and without its number.
 */
public final class HiplevelText {
    static final int LONGEST_LINE = 200;
    static final int SEQUENCE_WRAPS_AT = 1 << 16;
    static final double G = 9.80665;

    public static final Protocol PROTOCOL = new Protocol(
            "hiplevel-text",
            "Hiplevel text",
            Check.CHECKED_TEXT,
            1e6,
            0,
            SEQUENCE_WRAPS_AT,
            Double.NaN,
            TextDecoder::new,
            Optional.of(TextEncoder::new));

    private HiplevelText() {}
}
