package hiplevel.desktop.session;

import hiplevel.desktop.visit.Amount;
import hiplevel.desktop.visit.Task;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;

/** Tasks as rows that can be typed over; what is no number of its kind is not taken. */
final class TaskTable extends AbstractTableModel {
    static final int EXERCISE = 0;
    static final int LEG = 1;
    static final int NUMBER = 2;
    static final int KIND = 3;
    static final int REST = 4;
    static final int BEATS = 5;
    private static final List<String> HEADS = List.of(
            "desktop.session.column.exercise",
            "desktop.session.column.leg",
            "desktop.session.column.number",
            "desktop.session.column.kind",
            "desktop.session.column.rest",
            "desktop.session.column.beats");
    private static final Task FIRST =
            new Task("single-leg-squat", Optional.of(Side.LEFT), new Amount.Repetitions(5), 30, 0);

    private final transient Words words;
    private final transient List<Task> tasks;
    private final transient List<String> exercises =
            Catalogue.STANDARD.exercises().stream().map(Exercise::name).toList();

    TaskTable(Words words, List<Task> tasks) {
        this.words = words;
        this.tasks = new ArrayList<>(tasks);
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** Like the last one, on the other leg. */
    void add() {
        Task next = tasks.isEmpty() ? FIRST : tasks.get(tasks.size() - 1);
        tasks.add(tasks.isEmpty() ? next : with(next, next.side().map(Side::opposite)));
        fireTableDataChanged();
    }

    void remove(int row) {
        tasks.remove(row);
        fireTableDataChanged();
    }

    void move(int row, int to) {
        tasks.add(to, tasks.remove(row));
        fireTableDataChanged();
    }

    List<String> exerciseNames() {
        return exercises.stream()
                .map(name -> words.sentence(Saying.word("exercise", name)))
                .toList();
    }

    List<String> legs() {
        return List.of(
                words.say("desktop.session.leg.both"),
                words.say("desktop.session.leg.left"),
                words.say("desktop.session.leg.right"));
    }

    List<String> kinds() {
        return List.of(words.say("desktop.session.kind.repetitions"), words.say("desktop.session.kind.seconds"));
    }

    @Override
    public int getRowCount() {
        return tasks.size();
    }

    @Override
    public int getColumnCount() {
        return HEADS.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.say(HEADS.get(column));
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return true;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Task task = tasks.get(row);
        return switch (column) {
            case EXERCISE -> exerciseNames().get(exercises.indexOf(task.exercise()));
            case LEG ->
                legs().get(task.side().map(side -> side == Side.LEFT ? 1 : 2).orElse(0));
            case NUMBER -> task.amount().number();
            case KIND -> kinds().get(task.amount() instanceof Amount.Seconds ? 1 : 0);
            case REST -> task.restSeconds();
            default -> task.beatsPerMinute();
        };
    }

    @Override
    public void setValueAt(Object typed, int row, int column) {
        try {
            tasks.set(row, with(tasks.get(row), typed.toString().strip(), column));
        } catch (IllegalArgumentException no) {
            // the value before stays, and is seen to
        }
        fireTableRowsUpdated(row, row);
    }

    private Task with(Task task, String typed, int column) {
        return switch (column) {
            case EXERCISE ->
                new Task(
                        exercises.get(exerciseNames().indexOf(typed)),
                        task.side(),
                        task.amount(),
                        task.restSeconds(),
                        task.beatsPerMinute());
            case LEG -> with(task, side(legs().indexOf(typed)));
            case NUMBER -> with(task, amount(task.amount() instanceof Amount.Seconds, Integer.parseInt(typed)));
            case KIND ->
                with(task, amount(kinds().indexOf(typed) == 1, task.amount().number()));
            case REST ->
                new Task(task.exercise(), task.side(), task.amount(), Integer.parseInt(typed), task.beatsPerMinute());
            default ->
                new Task(task.exercise(), task.side(), task.amount(), task.restSeconds(), Integer.parseInt(typed));
        };
    }

    private static Optional<Side> side(int chosen) {
        return chosen == 0 ? Optional.empty() : Optional.of(chosen == 1 ? Side.LEFT : Side.RIGHT);
    }

    private static Amount amount(boolean seconds, int number) {
        return seconds ? new Amount.Seconds(number) : new Amount.Repetitions(number);
    }

    private static Task with(Task task, Optional<Side> side) {
        return new Task(task.exercise(), side, task.amount(), task.restSeconds(), task.beatsPerMinute());
    }

    private static Task with(Task task, Amount amount) {
        return new Task(task.exercise(), task.side(), amount, task.restSeconds(), task.beatsPerMinute());
    }
}
