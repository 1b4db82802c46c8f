package hiplevel.serial;

/** How a port is opened: baud rate, eight bits without parity, and its control lines. */
public record Tuning(int baud, ControlLines lines) {}
