package hiplevel.desktop.start;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Opens the first of the files that are dropped. */
final class DroppedRecording extends TransferHandler {
    private final transient Consumer<Path> opened;

    DroppedRecording(Consumer<Path> opened) {
        this.opened = opened;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (files.isEmpty()) {
                return false;
            }
            opened.accept(((File) files.get(0)).toPath());
            return true;
        } catch (UnsupportedFlavorException | IOException noFiles) {
            return false;
        }
    }
}
