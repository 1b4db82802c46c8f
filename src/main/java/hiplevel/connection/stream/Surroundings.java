package hiplevel.connection.stream;

import hiplevel.imu.SensorDescription;

/** What a device's stream needs of those around it. */
public interface Surroundings {
    void message(String sentence);

    /** A sensor was announced. */
    void announced(DeviceStream stream, SensorDescription sensor);
}
