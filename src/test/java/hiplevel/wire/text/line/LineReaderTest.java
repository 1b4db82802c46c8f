package hiplevel.wire.text.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.Check;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Saying;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines, told as words; those that begin with ! are told malformed. */
class LineReaderTest {
    private static final Protocol WORDS = new Protocol(
            "words", "", Check.NONE, 0, 0, 0, Double.NaN, () -> new LineReader(LineReaderTest::tell), Optional.empty());

    private static void tell(Line line) {
        if (line.startsWith(new byte[] {'!'})) {
            line.fault(PacketFault.MALFORMED);
            return;
        }
        line.frame();
        line.said(new Saying.Words((line.first ? "first " : "") + line.text() + (line.ended ? "" : " unended")));
    }

    private static Listening heard(String bytes) {
        DecoderProperties.chunkingChangesNothing(WORDS, bytes.getBytes(ISO_8859_1));
        return Listening.to(WORDS, bytes.getBytes(ISO_8859_1));
    }

    @Test
    void aLineEndsAtLfAndCarriageReturnsAroundItDoNotCount() {
        assertThat(heard("one\ntwo\r\nthree\r\r\n\rfour\n").sayings())
                .extracting(s -> ((Saying.Words) s).text())
                .containsExactly("first one", "two", "three", "four");
    }

    @Test
    void framesAreToldWithTheirPlaceAndEnds() {
        assertThat(heard("one\ntwo\r\n\r\nthree\n").frameSpans())
                .containsExactly(
                        new Listening.Span(null, 0, 4),
                        new Listening.Span(null, 4, 5),
                        new Listening.Span(null, 11, 6));
    }

    @Test
    void blankLinesAreNeitherFramesNorFaults() {
        assertThat(heard("\r\none\n\n\r\ntwo\n").faults()).isEmpty();
    }

    @Test
    void otherBytesThanTextAreForeignAndToldTogetherWithTheirNeighbours() {
        assertThat(heard("one\na\u0000b\n\u00e9\r\n\n!x\ntwo\n\u007f\n").spans())
                .containsExactly(
                        new Listening.Span(null, 0, 4),
                        new Listening.Span(PacketFault.FOREIGN, 4, 11),
                        new Listening.Span(null, 15, 4),
                        new Listening.Span(PacketFault.FOREIGN, 19, 2));
    }

    @Test
    void tabsAreText() {
        assertThat(heard("a\tb\n").sayings()).containsExactly(new Saying.Words("first a\tb"));
    }

    @Test
    void aLineThatIsTooLongIsForeignAndTheNextIsHeard() {
        String longest = "x".repeat(LineReader.LONGEST);
        assertThat(heard(longest + "\n" + longest + "y\nshort\n").spans())
                .containsExactly(
                        new Listening.Span(null, 0, 1025),
                        new Listening.Span(PacketFault.FOREIGN, 1025, 1026),
                        new Listening.Span(null, 2051, 6));
    }

    @Test
    void nonsenseWithoutEndIsToldInPieces() {
        assertThat(heard("x".repeat(10_000)).faults())
                .extracting(Listening.Span::length)
                .containsExactly(4096, 4096, 1808);
    }

    @Test
    void theLastLineIsToldWithoutItsEnd() {
        assertThat(heard("one\ntw").sayings())
                .containsExactly(new Saying.Words("first one"), new Saying.Words("tw unended"));
    }

    @Test
    void randomBytesCutAnywhereTellTheSame() {
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        DecoderProperties.chunkingChangesNothing(WORDS, bytes);
    }
}
