package hiplevel.wire.own;

/**
 * Cuts bytes into frames at each 00 and undoes the stuffing, byte by byte, in any chunking. A delimiter without a frame
 * before it belongs to the frame that follows.
 */
final class CobsFrames {
    /** What the last finished frame held; overwritten by the next. */
    final byte[] content;

    private final int longest;
    private int size;
    /** bytes still to come in the block */
    private int left;
    /** of the block; a full one at the start, for no 00 lies before the first block */
    private int code = Cobs.FULL_BLOCK;

    private boolean begun;
    private boolean tooLong;

    /** For frames of that many bytes at most before stuffing. */
    CobsFrames(int longest) {
        this.longest = longest;
        content = new byte[longest];
    }

    /**
     * Takes bytes up to the next delimiter that ends a frame, or all of them.
     *
     * @return the index after that delimiter; −1 when there is none and all are taken
     */
    int take(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int blockEnd = Math.min(to, i + Math.min(left, longest - size));
            int n = size;
            int at = i;
            while (at < blockEnd && bytes[at] != 0) {
                content[n++] = bytes[at++];
            }
            left -= at - i;
            size = n;
            i = at;
            if (i == to) {
                break;
            }
            byte b = bytes[i++];
            if (b != 0) {
                beginBlock(b & 0xFF);
            } else if (begun) {
                return i;
            }
        }
        return -1;
    }

    /** Bytes of the finished frame; −1 when it was no frame: too long, or with a delimiter inside a block. */
    int size() {
        return tooLong || left > 0 ? -1 : size;
    }

    /** Whether something was taken since the last frame that {@link #next} made place for. */
    boolean begun() {
        return begun;
    }

    /** Makes place for the next frame. */
    void next() {
        size = 0;
        left = 0;
        code = Cobs.FULL_BLOCK;
        begun = false;
        tooLong = false;
    }

    /** Also where there is no place left in the middle of a block: then nothing matters up to the next delimiter. */
    private void beginBlock(int nextCode) {
        begun = true;
        if (left > 0 || (code != Cobs.FULL_BLOCK && size == longest)) {
            tooLong = true;
            left = 0;
            size = 0;
            code = Cobs.FULL_BLOCK;
            return;
        }
        if (code != Cobs.FULL_BLOCK) {
            content[size++] = 0;
        }
        code = nextCode;
        left = code - 1;
    }
}
