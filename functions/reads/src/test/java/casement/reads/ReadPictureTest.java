package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Picture;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.Reading;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Plates;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadPictureTest {
    private static final Picture JPEG = new Picture(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});

    private final Stores stores = new Stores();
    private final AlprCamera camera = stores.alpr();
    private final PlateRead read = stored();

    private PlateRead stored() {
        Reading reading = Plates.reading("7ABC123", Examples.NOON);
        PlateRead stored =
                PlateRead.of(camera, reading, stores.pictures.store(camera, Examples.NOON, JPEG), Stores.RETENTION);
        stores.reads.add(stored);
        return stored;
    }

    private ShowReadPicture.Shown shown(ReadId id) {
        return stores.showReadPicture.show(Examples.analyst(), id, new ShowReadPicture.Form(Stores.FELONY));
    }

    @Test
    @Clause({"SJ-ALPR-15", "SJ-ALPR-21"})
    void opens_a_picture_for_two_minutes_and_records_that() {
        ShowReadPicture.Shown shown = shown(read.id());
        assertThat(stores.pictures.fetch(shown.address())).isEqualTo(JPEG.bytes());
        assertThat(shown.expires()).isEqualTo(stores.clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(shown.digest()).isEqualTo(read.picture().digest());
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.ANSWERED);
        assertThat(stores.first().elements()).containsEntry("read", read.id().value());
        shown(read.id());
        assertThat(stores.audit.written()).hasSize(4);
    }

    @Test
    @Clause("SJ-ALPR-21")
    void opens_nothing_that_cannot_be_recorded_or_for_no_reason_or_for_nobody() {
        assertThatThrownBy(() -> stores.showReadPicture.show(
                        Examples.analyst(), read.id(), new ShowReadPicture.Form(Optional.empty())))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.showReadPicture.show(
                        Examples.person("olaf", "Olaf", Role.FIELD_OFFICER),
                        read.id(),
                        new ShowReadPicture.Form(Stores.FELONY)))
                .isInstanceOf(Fault.Refused.class);
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> shown(read.id())).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    @Clause("SJ-ALPR-17")
    void opens_no_picture_longer_than_its_read_may_be_shown() {
        stores.clock.set(read.expires().minusSeconds(30));
        assertThat(shown(read.id()).expires()).isEqualTo(read.expires());
        stores.clock.set(read.expires());
        assertThatThrownBy(() -> shown(read.id())).isInstanceOf(Fault.Missing.class);
    }

    @Test
    @Clause("SJ-ALPR-20")
    void corrects_a_read_once_for_each_state_that_was_seen() {
        CorrectRead.Form seen = new CorrectRead.Form(Optional.of("7abc-128"), Optional.of(0));
        CorrectRead.Corrected corrected = stores.correctRead.correct(Examples.analyst(), read.id(), seen);
        assertThat(corrected.revision()).isEqualTo(1);
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.CHANGED);
        assertThat(stores.last().elements()).containsEntry("plate", "7ABC128").containsEntry("asRead", "7ABC123");
        assertThatThrownBy(() -> stores.correctRead.correct(Examples.analyst(), read.id(), seen))
                .isInstanceOf(Fault.Conflict.class);
        CorrectRead.Form same = new CorrectRead.Form(Optional.of("7ABC128"), Optional.of(1));
        assertThatThrownBy(() -> stores.correctRead.correct(Examples.analyst(), read.id(), same))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void corrects_nothing_for_whoever_may_not_or_that_is_not_there() {
        CorrectRead.Form form = new CorrectRead.Form(Optional.of("7ABC128"), Optional.of(0));
        assertThatThrownBy(() -> stores.correctRead.correct(Examples.technician(), read.id(), form))
                .isInstanceOf(Fault.Refused.class);
        ReadId unknown = new ReadId("0".repeat(32));
        assertThatThrownBy(() -> stores.correctRead.correct(Examples.analyst(), unknown, form))
                .isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> stores.correctRead.correct(
                        Examples.analyst(), read.id(), new CorrectRead.Form(Optional.of("*"), Optional.empty())))
                .isInstanceOf(Fault.BadInput.class);
    }
}
