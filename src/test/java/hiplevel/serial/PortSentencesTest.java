package hiplevel.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fazecast.jSerialComm.SerialPort;
import hiplevel.serial.PortException.Reason;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortSentencesTest {
    private static final Tuning USUAL = new Tuning(115200, ControlLines.LOW);

    private static PortException failure(String path, int code) {
        return CommLine.failure(path, code, USUAL);
    }

    @Test
    void whoMayNotOpenAPortIsToldTheCommand() {
        PortException denied = failure("/dev/ttyUSB0", 13);
        assertThat(denied.reason()).isEqualTo(Reason.NO_PERMISSION);
        assertThat(denied)
                .hasMessage("/dev/ttyUSB0: the system does not let you open it; run 'sudo usermod -aG dialout $USER',"
                        + " then log in again.");
    }

    @Test
    void theSystemsNumbersBecomeReasons() {
        assertThat(failure("/dev/ttyUSB0", 11).reason()).isEqualTo(Reason.BUSY);
        assertThat(failure("/dev/ttyNONE0", 19).reason()).isEqualTo(Reason.GONE);
        assertThat(failure("/dev/ttyUSB0", 22).reason()).isEqualTo(Reason.REFUSED);
        assertThat(failure("/dev/ttyUSB0", 22)).hasMessageContaining("115200 baud (system error 22)");
        assertThat(failure("COM3", 5).reason()).isEqualTo(Reason.BUSY);
        assertThat(failure("/dev/ttyUSB0", 5).reason()).isEqualTo(Reason.REFUSED);
    }

    /** Loads our and jSerialComm's classes anew, and hides what is made for each system. */
    private static final class WithoutNativeLibrary extends ClassLoader {
        WithoutNativeLibrary() {
            super(PortSentencesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("com.fazecast.") && !name.startsWith("hiplevel.serial.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public URL getResource(String name) {
            return name.contains("jSerialComm.") || name.contains("libjSerialComm") ? null : super.getResource(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.contains("libjSerialComm") ? null : super.getResourceAsStream(name);
        }
    }

    @Test
    void withoutItsNativeLibraryThereAreNoPortsAndASentence() throws Exception {
        Class<?> type = new WithoutNativeLibrary().loadClass(SerialPorts.class.getName());
        Object ports = type.getConstructor().newInstance();
        assertThat((Optional<?>) type.getMethod("unusable").invoke(ports))
                .hasValueSatisfying(saying -> assertThat(Words.ENGLISH.say((Saying) saying))
                        .startsWith("serial ports cannot be used on this computer, because the native part")
                        .endsWith("Recordings can still be replayed and analysed; 'hiplevel doctor' tells more."));
        assertThat((Iterable<?>) type.getMethod("list").invoke(ports)).isEmpty();
    }

    private static String whence(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    @Test
    void theNativeLibraryLeavesNothingBehindInTheTemporaryFolder(@TempDir Path temporary) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + temporary,
                        "-cp",
                        Stream.of(SerialPorts.class, LoadsLibrary.class, SerialPort.class)
                                .map(PortSentencesTest::whence)
                                .collect(Collectors.joining(File.pathSeparator)),
                        LoadsLibrary.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        try (Stream<Path> inside = Files.list(temporary)) {
            assertThat(inside).isEmpty();
        }
    }

    @Test
    void aRelativeLinkToAPseudoTerminalIsKnownAsOne(@TempDir Path folder) throws IOException {
        Path pseudo = Path.of("/dev/pts/ptmx");
        assumeTrue(Files.exists(pseudo), "a system with pseudo-terminals");
        Path link = Files.createSymbolicLink(folder.resolve("port"), pseudo);
        Path relative = Path.of("").toAbsolutePath().relativize(link.toAbsolutePath());
        for (Path name : new Path[] {link, relative}) {
            Port port = new SerialPorts().at(name.toString());
            assertThat(port.kind()).isEqualTo(Port.Kind.PSEUDO);
            assertThat(port.path()).isEqualTo(name.toString());
        }
    }
}
