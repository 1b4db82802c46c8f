package hiplevel.session.placement;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.gait.Gait;
import hiplevel.repetition.gait.GaitSegmentation;
import hiplevel.repetition.segmentation.Segmentation;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices that the two thigh sensors were swapped: sets declared on one leg bend the other thigh throughout, or in walking
 * the pelvis, which alone tells which foot landed, says the other foot in nearly all contacts.
 */
public final class ThighSides {
    /** Fewer repetitions may be something else than the declared set. */
    private static final int FEWEST_REPETITIONS = 3;
    /** Fewer contacts are a few steps about a room. */
    private static final int FEWEST_CONTACTS = 6;
    /** Only contacts whose side the pelvis is so sure of are asked. */
    private static final double SURE = 0.95;
    /** The pelvis alone is right in more than nine of ten contacts of people who wear their sensors as they say. */
    private static final double NEARLY_ALL = 0.9;
    /** A contact is timed alike by pelvis and thighs within this, µs; the other foot's is half a stride away. */
    private static final long SAME_MICROS = 150_000;

    private final BodyMotion motion;
    private final Segmentation.Context context;
    private int onDeclared;
    private int onOther;
    private int agreed;
    private int opposed;

    /** @param motion without headings put back */
    public ThighSides(BodyMotion motion, Segmentation.Context context) {
        this.motion = motion;
        this.context = context;
    }

    /** Which thigh the loaded bending of that trial was done by; exercises that bend no stance leg tell nothing. */
    public void declared(Exercise exercise, DeclaredTrial trial) {
        if (trial.side().isEmpty() || exercise.drive() != Drive.STANCE_THIGH_FLEXION || !bothThighs()) {
            return;
        }
        Side side = trial.side().get();
        for (Repetition r : Segmentation.cut(
                        motion, exercise, Optional.empty(), trial.fromMicros(), trial.toMicros(), context)
                .repetitions()) {
            if (r.accepted() && r.leg() == side) {
                onDeclared++;
            } else if (r.accepted()) {
                onOther++;
            }
        }
    }

    /** How those contacts, told by the thighs, agree with what the pelvis tells by itself. */
    public void walked(List<Contact> contacts) {
        if (contacts.isEmpty() || motion.pelvis().isEmpty() || !bothThighs()) {
            return;
        }
        BodyMotion pelvis = new BodyMotion(motion.grid(), motion.pelvis(), Map.of());
        long from = contacts.get(0).timeMicros() - SAME_MICROS;
        long to = contacts.get(contacts.size() - 1).timeMicros() + SAME_MICROS;
        Gait walk =
                GaitSegmentation.segment(pelvis, from, to, context.settings()).of(Catalogue.WALKING);
        for (Contact alone : walk.contacts()) {
            if (alone.event() == Event.INITIAL_CONTACT && alone.sideProbability() >= SURE) {
                contacts.stream()
                        .filter(c -> c.event() == Event.INITIAL_CONTACT)
                        .filter(c -> Math.abs(c.timeMicros() - alone.timeMicros()) <= SAME_MICROS)
                        .forEach(c -> count(c.side() == alone.side()));
            }
        }
    }

    private void count(boolean same) {
        if (same) {
            agreed++;
        } else {
            opposed++;
        }
    }

    private boolean bothThighs() {
        return motion.thighs().size() == Side.values().length;
    }

    /** A sentence that names the two, when they look swapped. */
    public Optional<Saying> contradiction() {
        if (onDeclared == 0 && onOther >= FEWEST_REPETITIONS) {
            return Optional.of(Saying.of("note.swapped-thighs.declared", onOther));
        }
        int asked = agreed + opposed;
        if (asked >= FEWEST_CONTACTS && opposed >= NEARLY_ALL * asked) {
            return Optional.of(Saying.of("note.swapped-thighs.walking", opposed, asked));
        }
        return Optional.empty();
    }
}
