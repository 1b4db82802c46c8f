package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldKeyTest {
    private final HeldKey key = new HeldKey();

    @Test
    void whatTheKeyboardRepeatsIsPressedOnce() {
        assertThat(key.isPressedAnew(5000)).isTrue();
        assertThat(key.isPressedAnew(5660)).isFalse();
        for (int millis = 5700; millis < 9000; millis += 40) {
            assertThat(key.isPressedAnew(millis)).isFalse();
        }
    }

    @Test
    void pressedTwiceIsTwice() {
        assertThat(key.isPressedAnew(5000)).isTrue();
        key.letGo();
        assertThat(key.isPressedAnew(5080)).isTrue();
    }

    @Test
    void thatItWasLetGoWhileAnotherWindowListenedDoesNoHarm() {
        assertThat(key.isPressedAnew(5000)).isTrue();
        assertThat(key.isPressedAnew(6500)).isTrue();
    }
}
