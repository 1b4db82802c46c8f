package hiplevel.wire.own;

import hiplevel.wire.Check;
import hiplevel.wire.Protocol;
import java.util.Optional;

/**
 * The binary mode: {@code COBS(body ‖ CRC16 of the body, little-endian) 00}, numbers little-endian.
 *
 * <pre>
 *  hello       01  version  schema  sensors  boot u32  serial 8 chars                 product,firmware …  (16 + 0…64)
 *  descriptor  02  sid  role  says  acc f32  gyr f32  mag f32  rate f32               chip …              (20 + 0…32)
 *  status      03  sid  t u32  sent u32  dropped u32  errors u16  temperature i16  battery u16            (20)
 *  sync reply  04  nonce u16  t1 u64  t2 u64                                                              (19)
 *  event       05  sid  t u32                                                         words …             (6 + 0…200)
 *  sample      10  sid  seq u16  t u32  ax ay az gx gy gz i16                                             (20)
 *              11  the same, then  w x y z i16 / 32767                                                    (28)
 *              12  the same, then  mx my mz i16                                                           (26)
 *  text        7F  a line of the text mode, without its end                                               (1 + 0…200)
 * </pre>
 *
 * The scales of samples stand in the descriptor, in SI units per count. Samples that come before it are kept, and told when
 * it comes: see {@link WaitingSamples}. A hello or descriptor that repeats the last one word for word is a frame and is not
 * told again, for both come every second.
 */
public final class HiplevelBinary {
    static final int HELLO = 0x01;
    static final int DESCRIPTOR = 0x02;
    static final int STATUS = 0x03;
    static final int SYNC_REPLY = 0x04;
    static final int EVENT = 0x05;
    static final int SAMPLE = 0x10;
    static final int SAMPLE_WITH_ATTITUDE = 0x11;
    static final int SAMPLE_WITH_FIELD = 0x12;
    static final int TEXT = 0x7F;

    static final int HELLO_SIZE = 16;
    static final int SERIAL_SIZE = 8;
    static final int DESCRIPTOR_SIZE = 20;
    static final int STATUS_SIZE = 20;
    static final int SYNC_REPLY_SIZE = 19;
    static final int EVENT_SIZE = 6;
    static final int SAMPLE_SIZE = 20;
    static final int SAMPLE_WITH_ATTITUDE_SIZE = 28;
    static final int SAMPLE_WITH_FIELD_SIZE = 26;

    static final int VERSION = 1;
    static final int LONGEST_PRODUCT = 64;
    static final int LONGEST_CHIP = 32;
    static final int LONGEST_TEXT = 200;
    /** Body and remainder of the longest frame; within one block of the stuffing. */
    static final int LONGEST = EVENT_SIZE + LONGEST_TEXT + 2;
    /** No sensor: the board itself. */
    static final int NO_SENSOR = 0xFF;
    /** In all counts of a group: the sensor does not say it. */
    static final short NO_COUNT = Short.MIN_VALUE;

    static final int MOST_COUNTS = Short.MAX_VALUE;
    static final long TICKS_WRAP_AT = 1L << 32;
    static final int SEQUENCE_WRAPS_AT = 1 << 16;
    static final int SAYS_FORCE = 1;
    static final int SAYS_RATE = 2;
    static final int SAYS_FIELD = 4;
    static final int SAYS_ATTITUDE = 8;

    public static final Protocol PROTOCOL = new Protocol(
            "hiplevel",
            "Hiplevel binary (COBS, CRC-16)",
            Check.CRC16,
            1e6,
            TICKS_WRAP_AT,
            SEQUENCE_WRAPS_AT,
            Double.NaN,
            BinaryDecoder::new,
            Optional.of(BinaryEncoder::new));

    private HiplevelBinary() {}
}
