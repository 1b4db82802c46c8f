package hiplevel.imu;

/** Something a person or the program noted at a time of the recording (µs). */
public record Marker(long timeMicros, String text) {}
