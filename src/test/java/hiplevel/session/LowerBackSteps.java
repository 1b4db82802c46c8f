package hiplevel.session;

import static org.assertj.core.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hiplevel.RealData;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.text.UnreadableException;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.ContactAgreement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One real sensor on the lower back, taken for a pelvis, through the whole program, beside the initial contacts of the
 * INDIP reference. Where INDIP has no contact for three seconds its walking bout has ended.
 */
final class LowerBackSteps {
    private static final double LONGEST_PAUSE = 3;
    private static final String COLUMNS =
            "time=t_s[s];pelvis:gyr=pelvis_gx,pelvis_gy,pelvis_gz[rad/s];acc=pelvis_ax,pelvis_ay,pelvis_az[m/s2]";

    private LowerBackSteps() {}

    static ContactAgreement of(double toleranceSeconds, String... trials) {
        ContactAgreement agreement = new ContactAgreement(Event.INITIAL_CONTACT, toleranceSeconds, LONGEST_PAUSE);
        Arrays.stream(trials).forEach(t -> agreement.add(known(t), result(t).contacts()));
        return agreement;
    }

    static RecordingResult result(String trial) {
        TrackCollector collector = new TrackCollector();
        Path file = RealData.at("lower-back-steps/" + trial + "/imu.csv");
        try {
            Recordings.read(file, ReadOptions.columns(COLUMNS), collector);
        } catch (UnreadableException e) {
            fail(e);
        }
        return Pipeline.analyse(
                        List.of(new Input(trial, collector.tracks(), WearingFacts.NONE)), SessionSettings.DEFAULT)
                .recordings()
                .get(0);
    }

    /** A contact of which the reference tells the side but not the time is passed over. */
    private static List<Contact> known(String trial) {
        Path file = RealData.at("lower-back-steps/" + trial + "/ref_initial_contacts_INDIP.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .filter(r -> !Double.isNaN(Double.parseDouble(r.getField("t_s"))))
                    .map(r -> new Contact(
                            Math.round(1e6 * Double.parseDouble(r.getField("t_s"))),
                            Side.valueOf(r.getField("side").toUpperCase(Locale.ROOT)),
                            Event.INITIAL_CONTACT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
