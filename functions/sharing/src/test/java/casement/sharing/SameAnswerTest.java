package casement.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.camera.CameraClass;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.json.Json;
import casement.testkit.Requests;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The unentitled get the same answer whether data exists or not; that it takes the same time is shown on the whole system. */
class SameAnswerTest {
    private static List<Particulars> unentitled() {
        return List.of(
                Requests.by(Requests.hitConfirmation(), AgencyType.FEDERAL, Requester.Kind.LAW_ENFORCEMENT),
                Requests.by(Requests.hitConfirmation(), AgencyType.PRIVATE, Requester.Kind.COMPANY),
                Requests.on(Requests.cctvClip(), LegalGround.NONE, Offence.FELONY),
                Requests.about(Requests.cctvClip(), Offence.IMMIGRATION),
                Requests.by(Requests.schoolViewing(), AgencyType.PRIVATE, Requester.Kind.PARENT));
    }

    @Test
    @Clause("SJ-ALPR-26")
    void answers_the_unentitled_alike_without_looking() {
        Stores full = new Stores();
        full.record(CameraClass.CCTV, 100);
        full.segments.lock();
        Stores empty = new Stores();
        empty.segments.lock();
        for (Particulars asked : unentitled()) {
            assertThat(answer(full, asked)).isEqualTo(answer(empty, asked));
        }
    }

    /** What goes over the wire, but for the id that is new each time. */
    private static String answer(Stores stores, Particulars asked) {
        ReceiveRequest.Received received = stores.receive(asked);
        return Json.write(received).replace(received.id(), "ID");
    }

    @Test
    @Clause("SJ-ALPR-26")
    void answers_one_of_no_right_alike_when_there_is_such_a_request_and_when_there_is_data() {
        Stores stores = new Stores();
        stores.record(CameraClass.CCTV, 10);
        stores.segments.lock();
        String id = stores.receive(Requests.cctvClip()).id();
        List<String> answers = new ArrayList<>();
        for (String any : List.of(id, "none")) {
            assertThatThrownBy(() -> stores.showRequest.show(casement.testkit.Examples.analyst(), any))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class, refused -> answers.add(refused.clause() + refused.getMessage()));
        }
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    }
}
