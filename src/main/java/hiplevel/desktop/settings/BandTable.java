package hiplevel.desktop.settings;

import hiplevel.desktop.window.Desk;
import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;

/** The bands as a table; watch and flag can be typed over. */
final class BandTable extends AbstractTableModel {
    private static final int EXERCISE = 0;
    private static final int MEASURE = 1;
    private static final int WATCH = 2;
    private static final int FLAG = 3;

    private final Desk desk;
    private final Words words;
    private final List<BandRow> rows = BandRow.all();
    private final List<String> heads;

    BandTable(Desk desk) {
        this.desk = desk;
        words = desk.words();
        heads = List.of(
                words.say("desktop.settings.bands.exercise"),
                words.say("desktop.settings.bands.measure"),
                words.say("desktop.settings.bands.watch"),
                words.say("desktop.settings.bands.flag"));
    }

    private Bands bands() {
        return desk.preferences().bands();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return heads.size();
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == WATCH || column == FLAG;
    }

    @Override
    public String getValueAt(int row, int column) {
        BandRow shown = rows.get(row);
        Band band = shown.in(bands());
        return switch (column) {
            case EXERCISE -> words.sentence(shown.exercise().words());
            case MEASURE -> words.sentence(shown.measure().label());
            case WATCH -> words.say(shown.measure().unit().shortest(band.watch()));
            case FLAG -> words.say(shown.measure().unit().shortest(band.flag()));
            default -> "";
        };
    }

    private String number(double value) {
        return words.number(value, value == Math.rint(value) ? 0 : 1);
    }

    @Override
    public void setValueAt(Object typed, int row, int column) {
        Optional<Double> value = read(String.valueOf(typed));
        if (value.isEmpty()) {
            desk.say(words.say("desktop.settings.bands.number", typed));
            return;
        }
        Band before = rows.get(row).in(bands());
        double watch = column == WATCH ? value.get() : before.watch();
        double flag = column == FLAG ? value.get() : before.flag();
        if (watch > flag) {
            desk.say(words.say("desktop.settings.bands.order", number(watch), number(flag)));
            return;
        }
        if (watch != before.watch() || flag != before.flag()) {
            keep(rows.get(row).set(bands(), watch, flag, words.say("desktop.settings.bands.own")));
        }
    }

    /** As either language writes it, with or without the sign of its unit. */
    private static Optional<Double> read(String typed) {
        try {
            double value = Double.parseDouble(
                    typed.strip().replace('−', '-').replace(',', '.').replaceAll("[^0-9]+$", ""));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Too long for a column; said of the row that is chosen. */
    String source(int row) {
        return words.say(
                "desktop.settings.bands.source-is", rows.get(row).in(bands()).source());
    }

    boolean isOwn(int row) {
        return rows.get(row).isOwn(bands());
    }

    void reset(int row) {
        keep(rows.get(row).reset(bands()));
    }

    void resetAll() {
        keep(Bands.DEFAULT);
    }

    private void keep(Bands changed) {
        desk.keep(desk.preferences().with(changed));
        fireTableDataChanged();
    }
}
