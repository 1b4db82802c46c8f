package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Placement;
import hiplevel.recording.check.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulated recording through the commands that are for files. */
class FilesTest {
    private static final int DAMAGED = 6;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void simulate() {
        file = folder.resolve("walk.xdf");
        Typed typed = Typed.line(
                "simulate",
                "--exercise",
                "walking",
                "--declare",
                "--repetitions",
                1,
                "--placements",
                "pelvis,left-thigh",
                "--out",
                file);
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    /** A table has six digits after the point of rad/s and five of m/s². */
    @Test
    void xdfToCsvAndBackHoldsTheSameNumbersAtTheSameTimes() throws Exception {
        Path csv = folder.resolve("csv");
        Path back = folder.resolve("back.xdf");
        assertThat(Typed.line("convert", file, csv).code()).isZero();
        assertThat(Typed.line("convert", csv, back).code()).isZero();
        Contents before = Contents.of(file);
        Contents after = Contents.of(back);
        assertThat(before.sensors()).containsExactly(Placement.PELVIS, Placement.LEFT_THIGH);
        for (Placement place : before.sensors()) {
            assertThat(after.of(place).timeMicros()).isEqualTo(before.of(place).timeMicros());
            same(after.of(place).gyrX(), before.of(place).gyrX(), 5e-7);
            same(after.of(place).gyrZ(), before.of(place).gyrZ(), 5e-7);
            same(after.of(place).accX(), before.of(place).accX(), 5e-6);
            same(after.of(place).accZ(), before.of(place).accZ(), 5e-6);
        }
        assertThat(WholeChunks.of(back).ended()).isTrue();
        assertThat(Typed.line("convert", file, folder.resolve("walk.sto")).code())
                .isZero();
        assertThat(folder.resolve("walk.sto")).content().contains("pelvis_imu").contains("femur_l_imu");
        // nothing is ever overwritten
        assertThat(Typed.line("convert", csv, back).out()).contains("back_2.xdf");
        assertThat(Typed.line("convert", file, csv).err()).contains(csv + ": already there");
    }

    @Test
    void aCutOffFileIsSaidToBeSoAndCompletedWithoutChangingAByte() throws Exception {
        assertThat(Typed.line("verify", file).out()).contains(": whole");
        byte[] whole = Files.readAllBytes(file);
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 5);
        Files.write(file, cut);
        Typed damaged = Typed.line("verify", file);
        assertThat(damaged.code()).isEqualTo(DAMAGED);
        assertThat(damaged.out()).contains("hiplevel recover " + file);
        assertThat(Typed.line("recover", folder).out()).contains("cut off, wearer simulated, walking");
        assertThat(Arrays.copyOf(Files.readAllBytes(file), cut.length)).isEqualTo(cut);
        assertThat(Typed.line("verify", file).code()).isZero();
        assertThat(Typed.line("recover", file).out()).contains("nothing to recover");
    }

    @Test
    void aFlippedByteIsLocated() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        int place = bytes.length / 2;
        bytes[place] ^= 0x10;
        Files.write(file, bytes);
        Typed damaged = Typed.line("verify", file);
        assertThat(damaged.code()).isEqualTo(DAMAGED);
        assertThat(Verification.of(file).problems()).isNotEmpty();
        assertThat(damaged.out()).contains("damage: ");
        assertThat(Contents.of(file).size(Placement.PELVIS)).isPositive();
    }

    /** Half of the last digit, and what 32 bits add to it. */
    private static void same(double[] is, double[] was, double tolerance) {
        assertThat(is).hasSameSizeAs(was);
        for (int i = 0; i < is.length; i++) {
            assertThat(is[i]).isCloseTo(was[i], within(1.5 * tolerance));
        }
    }
}
