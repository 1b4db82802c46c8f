package hiplevel.desktop.replay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeViewTest {
    private final TimeView view = new TimeView();

    @BeforeEach
    void ofAMinute() {
        view.span(0, 60_000_000);
    }

    @Test
    void aZoomKeepsTheInstantUnderThePointerWhereItIs() {
        view.see(10_000_000, 30_000_000);
        double before = view.x(14_000_000, 500);
        view.zoom(0.5, 14_000_000);
        assertThat(view.to() - view.from()).isEqualTo(10_000_000);
        assertThat(view.x(14_000_000, 500)).isCloseTo(before, within(1e-6));
    }

    @Test
    void nothingOutsideOfTheRecordingIsSeen() {
        view.see(50_000_000, 90_000_000);
        assertThat(view.from()).isEqualTo(20_000_000);
        assertThat(view.to()).isEqualTo(60_000_000);
        view.zoom(100, 30_000_000);
        assertThat(view.from()).isZero();
        assertThat(view.to()).isEqualTo(60_000_000);
    }

    @Test
    void aPageIsTurnedOnlyWhenTheInstantIsOutOfSight() {
        view.see(10_000_000, 20_000_000);
        view.reveal(19_999_999);
        assertThat(view.from()).isEqualTo(10_000_000);
        view.reveal(20_100_000);
        assertThat(view.from()).isBetween(18_000_000L, 20_100_000L);
        assertThat(view.to() - view.from()).isEqualTo(10_000_000);
    }

    @Test
    void pxAndInstantsAreEachOthersInverse() {
        view.see(10_000_000, 20_000_000);
        assertThat(view.micros(view.x(13_000_000, 640), 640)).isEqualTo(13_000_000);
    }
}
