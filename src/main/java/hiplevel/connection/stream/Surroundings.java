package hiplevel.connection.stream;

import hiplevel.imu.SensorDescription;
import hiplevel.wire.Protocol;
import hiplevel.words.Saying;

/** What a device's stream needs of those around it. */
public interface Surroundings {
    /** Something that a person is told. */
    void message(Saying saying);

    /** Since it is back it does not speak that any more. */
    void speaksOtherwise(Protocol protocol);

    /** The device said something for people. */
    void says(String text);

    /** A sensor was announced. */
    void announced(DeviceStream stream, SensorDescription sensor);
}
