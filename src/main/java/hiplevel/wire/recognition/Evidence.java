package hiplevel.wire.recognition;

import hiplevel.wire.Check;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;

/**
 * How sure one protocol's decoder makes one that its protocol is spoken.
 *
 * <p>A <i>run</i> is frames that follow each other: without a byte between them where nothing else checks them, else with
 * at most a tenth of foreign bytes. A reading that cannot be ends it where the check is weak. A run of
 * {@link Check#frames()} whose latest says what a sensor or a device says is enough, for good.
 *
 * <p>A <i>chain</i> is looser, frames with no long stretch of foreign bytes between them: damage interrupts a run, and what
 * the same device said before the damage is as true as what it says later. All since the chain's first frame belongs to
 * the protocol once it is sure.
 */
public final class Evidence implements WireSink {
    private static final double LARGEST_FOREIGN_SHARE = 0.1;
    /** Foreign bytes in a row that end a chain: many frames' worth where each is checked, some where any may be false. */
    private static final long LARGEST_GAP_CHECKED = 4096;

    private static final long LARGEST_GAP_UNCHECKED = 512;

    private final Protocol protocol;
    private final boolean contentMatters;
    private final boolean contentMayBeWrong;
    private final double largestForeignShare;
    private final long largestGap;
    private final Plausibility plausibility;

    private long end;
    private int run;
    private long runStart;
    private long runBytes;
    private boolean inChain;
    private long chainStart;
    private long chainBytes;
    private int chainFrames;
    private boolean sure;

    public Evidence(Protocol protocol) {
        this.protocol = protocol;
        Check check = protocol.check();
        contentMatters = check != Check.CRC16 && check != Check.CHECKED_TEXT;
        contentMayBeWrong = check == Check.SUM || check == Check.NONE;
        largestForeignShare = check == Check.NONE ? 0 : LARGEST_FOREIGN_SHARE;
        boolean checked = check == Check.CRC16 || check == Check.SUM || check == Check.CHECKED_TEXT;
        largestGap = checked ? LARGEST_GAP_CHECKED : LARGEST_GAP_UNCHECKED;
        plausibility = new Plausibility(protocol, check == Check.NONE);
    }

    /** Whether the protocol is spoken. Once it is, it stays so. */
    public boolean sure() {
        return sure;
    }

    /** Frames in a row so far. */
    public int run() {
        return run;
    }

    /** Offset of the first frame of those that belong together; of none yet, beyond every offset. */
    public long start() {
        return inChain ? chainStart : Long.MAX_VALUE;
    }

    /** Share of the bytes since the first frame that belong to frames, 0 … 1. */
    public double contiguity(long bytesHeard) {
        return inChain ? Math.min(1, chainBytes / (double) Math.max(1, bytesHeard - chainStart)) : 0;
    }

    /** 0 … 1, see {@link Recognition.Recognised}. */
    public double confidence(long bytesHeard) {
        double enough = 2.0 * protocol.check().frames();
        return Math.min(1, chainFrames / enough) * contiguity(bytesHeard);
    }

    @Override
    public void frame(long offset, int length) {
        long gap = offset - end;
        if (!inChain || (!sure && gap > largestGap)) {
            inChain = true;
            chainStart = offset;
            chainBytes = 0;
            chainFrames = 0;
        }
        chainBytes += length;
        chainFrames++;
        end = offset + length;
        long span = end - runStart;
        if (run > 0 && span - runBytes - length <= largestForeignShare * span) {
            run++;
            runBytes += length;
        } else {
            beginRun(offset, length);
        }
        sure |= !contentMatters && isLongEnough();
    }

    @Override
    public void reading(Reading reading) {
        if (contentMayBeWrong && !plausibility.plausible(reading)) {
            endRun();
            return;
        }
        if (Plausibility.tells(reading)) {
            saidSomething();
        }
    }

    @Override
    public void said(Saying saying) {
        if (!(saying instanceof Saying.Words)) {
            saidSomething();
        }
    }

    /** Words prove nothing: any text may have the form of a note or an error. */
    private void saidSomething() {
        sure |= isLongEnough();
    }

    private boolean isLongEnough() {
        return run >= protocol.check().frames();
    }

    private void beginRun(long offset, int length) {
        run = 1;
        runStart = offset;
        runBytes = length;
        plausibility.forget();
    }

    private void endRun() {
        run = 0;
        plausibility.forget();
        inChain &= sure;
    }
}
