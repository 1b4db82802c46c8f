package hiplevel.serial;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.serial.PortException.Reason;
import hiplevel.words.Saying;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PortReaderTest {
    private static final Tuning USUAL = new Tuning(115200, ControlLines.LOW);
    private static final Port NAMED = Port.named("/dev/pts/7", Port.Kind.PSEUDO);

    private final ScriptedPorts ports = new ScriptedPorts();
    private final Heard heard = new Heard();
    private long now;

    private static Port usb(String path, String serialNumber, String location) {
        return new Port(
                path,
                "CH340",
                OptionalInt.of(0x1A86),
                OptionalInt.of(0x7523),
                serialNumber,
                location,
                Port.Kind.BRIDGE);
    }

    private PortReader reader(Port port) throws PortException {
        return new PortReader(ports, port, ports.open(port.path(), USUAL), USUAL, () -> now, 1 << 16);
    }

    private void fetch(PortReader reader) {
        while (reader.poll(heard)) {
            // until it is empty
        }
    }

    @Test
    void eachReadIsStampedRightAfterIt() throws PortException {
        PortReader reader = reader(NAMED);
        ports.brings(1, 2, 3);
        ports.brings(4);
        now = 1000;
        reader.step();
        now = 2000;
        reader.step();
        now = 3000;
        reader.step();
        fetch(reader);
        assertThat(heard.bytes.toByteArray()).containsExactly(1, 2, 3, 4);
        assertThat(heard.times).containsExactly(1000L, 2000L);
    }

    @Test
    void whatComesBackGoesOnInTheSameStream() throws PortException {
        PortReader reader = reader(NAMED);
        ports.brings(1);
        ports.ends();
        reader.step();
        reader.step();
        ports.refusal = Reason.GONE;
        assertThat(reader.step()).as("no use in trying at once").isFalse();
        assertThat(reader.line()).isEmpty();
        ports.refusal = null;
        reader.step();
        ports.brings(2);
        reader.step();
        fetch(reader);
        assertThat(heard.events).containsExactly(new PortEvent.Lost(), new PortEvent.Back());
        assertThat(heard.bytes.toByteArray()).containsExactly(1, 2);
        assertThat(ports.closed).isEqualTo(1);
    }

    @Test
    void aPortThatIsSilentAndNoLongerThereIsUnplugged() throws PortException {
        PortReader reader = reader(NAMED);
        reader.step();
        ports.present = false;
        reader.step();
        fetch(reader);
        assertThat(heard.events).containsExactly(new PortEvent.Lost());
    }

    @Test
    void aDeviceIsFoundAgainUnderAnotherNameByItsSerialNumber() throws PortException {
        Port before = usb("/dev/ttyUSB0", "A7", "1-2");
        PortReader reader = reader(before);
        ports.ends();
        reader.step();
        ports.listed.add(usb("/dev/ttyUSB0", "B8", "1-2"));
        assertThat(reader.step()).as("another device in its place is not it").isFalse();
        ports.listed.add(usb("/dev/ttyUSB1", "A7", "1-3"));
        assertThat(reader.step()).isTrue();
        assertThat(ports.opened).containsExactly("/dev/ttyUSB0 115200 LOW", "/dev/ttyUSB1 115200 LOW");
    }

    @Test
    void twinsWithoutSerialNumberAreToldApartByWhereTheyArePluggedIn() throws PortException {
        PortReader reader = reader(usb("/dev/ttyUSB0", "", "1-2"));
        ports.ends();
        reader.step();
        ports.listed.add(usb("/dev/ttyUSB0", "", "1-3"));
        ports.listed.add(usb("/dev/ttyUSB1", "", "1-2"));
        reader.step();
        assertThat(ports.opened).last().isEqualTo("/dev/ttyUSB1 115200 LOW");
    }

    @Test
    void aPortThatStaysShutIsToldOnceAfterThreeSeconds() throws PortException {
        PortReader reader = reader(NAMED);
        ports.ends();
        reader.step();
        ports.refusal = Reason.NO_PERMISSION;
        for (int i = 0; i < 50; i++) {
            now += 200_000_000;
            reader.step();
            fetch(reader);
            assertThat(heard.events).hasSize(now > 3_000_000_000L ? 2 : 1);
        }
        assertThat(heard.events).last().isEqualTo(new PortEvent.Trouble(Saying.verbatim("/dev/pts/7: refused.")));
    }

    @Test
    void anotherRateIsTakenByOpeningAnew() throws PortException {
        PortReader reader = reader(NAMED);
        Tuning other = new Tuning(9600, ControlLines.HIGH);
        reader.want(other);
        reader.step();
        ports.brings(5);
        reader.step();
        fetch(reader);
        assertThat(heard.events).containsExactly(new PortEvent.Retuned(other));
        assertThat(ports.opened).last().isEqualTo("/dev/pts/7 9600 HIGH");
        assertThat(ports.closed).isEqualTo(1);
    }

    @Test
    void aRateThatThePortDoesNotTakeIsToldAndTheNextMayBeAskedFor() throws PortException {
        PortReader reader = reader(NAMED);
        Tuning odd = new Tuning(921600, ControlLines.LOW);
        reader.want(odd);
        ports.refusal = Reason.REFUSED;
        reader.step();
        ports.refusal = null;
        reader.want(USUAL);
        reader.step();
        fetch(reader);
        assertThat(heard.events)
                .containsExactly(
                        new PortEvent.Untunable(odd, Saying.verbatim("/dev/pts/7: refused.")),
                        new PortEvent.Retuned(USUAL));
    }
}
