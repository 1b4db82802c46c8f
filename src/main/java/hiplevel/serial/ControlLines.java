package hiplevel.serial;

/** How DTR and RTS stand while a port is open. */
public enum ControlLines {
    LOW,
    HIGH;

    public ControlLines other() {
        return this == LOW ? HIGH : LOW;
    }
}
