package hiplevel.simulation.device;

/**
 * What became of the readings so far.
 *
 * @param missed taken while the plug was out or the device booted, and never sent
 * @param sent given to the wire
 * @param undamaged of those, sent with every byte as it was
 * @param clear of those, with the last byte before them and the first two after them undamaged too, so that nothing keeps a
 *     decoder from seeing where they begin and end: each of them must be heard
 * @param bytes sent, after dropping
 * @param flippedBytes of those, with a flipped bit
 * @param droppedBytes not sent
 */
public record Tally(
        long missed, long sent, long undamaged, long clear, long bytes, long flippedBytes, long droppedBytes) {}
