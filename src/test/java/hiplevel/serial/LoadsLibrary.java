package hiplevel.serial;

/** A program of its own that only loads the native library. */
final class LoadsLibrary {
    private LoadsLibrary() {}

    public static void main(String... arguments) {
        System.exit(new SerialPorts().unusable().isEmpty() ? 0 : 1);
    }
}
