package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.json.Json;
import casement.lambda.PurposeForm;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.memory.MemoryCopyWork;
import casement.verifier.VerifyEvidence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CopiesTest {
    private final ClipDesk desk = new ClipDesk();
    private final CameraId street = desk.camera("street", CameraClass.CCTV);

    @TempDir
    private Path folder;

    private Path zip(EvidenceId item, int number) throws IOException {
        byte[] bytes = desk.evidence.copy(item, number).orElseThrow();
        return Files.write(folder.resolve(item + "-" + number + ".zip"), bytes);
    }

    /** What the verifier says, and how it ends. */
    private String verified(ClipDesk by, Path item) throws IOException {
        Path key = Files.writeString(folder.resolve("city.pem"), by.signer.publicKeys());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = VerifyEvidence.run(
                List.of("--key", key.toString(), item.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return end + "\n" + said.toString(StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private OpenCopy.Shown fetched(EvidenceId item, int number) {
        return desk.openCopy.open(
                Examples.supervisor(), item, number, new OpenCopy.Form(Optional.of(ClipDesk.purpose("investigation"))));
    }

    private EvidenceId sealedAtSchool() {
        CameraId classroom = desk.camera("classroom", CameraClass.RECORDED_ONLY);
        return desk.sealed(
                approver("ada"), approver("ben"), ClipDesk.form(ClipDesk.purpose("reportable-incident"), classroom));
    }

    private static Principal approver(String subject) {
        return Examples.person(subject, "Approver " + subject, Role.APPROVER);
    }

    private static OrderCopy.Form atSchool(Requester.Kind kind) {
        return new OrderCopy.Form(
                ClipDesk.copyFor("Olga Officer", kind).recipient(),
                Optional.of(ClipDesk.purpose("statutory-request")),
                Optional.empty());
    }

    @Test
    @Clause({"SEA-CCTV-16", "SCH-14"})
    void a_copy_is_what_the_verifier_says_is_whole_and_unaltered() throws IOException {
        EvidenceId item = desk.sealed(street);
        assertThat(desk.ordered(item).madeAt()).isEmpty();
        desk.makeCopy.make(item, 1);

        String said = verified(desk, zip(item, 1));

        assertThat(said)
                .startsWith("0\n")
                .contains("the last is the export of copy 1 for Dora Day")
                .contains("whole and unaltered");
        EvidenceCopy copy =
                desk.items.find(item).flatMap(there -> there.copy(1)).orElseThrow();
        assertThat(copy.made())
                .hasValueSatisfying(made -> assertThat(made.bytes())
                        .isEqualTo(desk.evidence.copy(item, 1).orElseThrow().length));
    }

    @Test
    @Clause("CA-SB34-5")
    void a_copy_that_was_altered_on_its_way_is_told() throws IOException {
        EvidenceId item = desk.sealed(street);
        desk.ordered(item);
        desk.makeCopy.make(item, 1);
        Path zip = zip(item, 1);
        byte[] bytes = Files.readAllBytes(zip);
        String cover = "cover.pdf";
        int inCover = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(cover) + 400;
        bytes[inCover] ^= 1;
        Files.write(zip, bytes);

        assertThat(verified(desk, zip)).startsWith("1\n");
    }

    @Test
    void its_cover_sheet_says_what_it_is_for_whom_and_how_to_check_it() throws IOException {
        EvidenceId item = desk.sealed(street);
        OrderCopy.Form form = ClipDesk.copyFor("Zoë Żak 王小明", Requester.Kind.DEFENCE_COUNSEL);
        desk.orderCopy.order(Examples.supervisor(), item, form);
        desk.makeCopy.make(item, 1);

        try (ZipFile zip = new ZipFile(zip(item, 1).toFile())) {
            String cover = text(zip.getInputStream(zip.getEntry("cover.pdf")).readAllBytes());
            assertThat(cover)
                    .contains("Item Third Avenue 1")
                    .contains("1, for Zoë Żak ???, King County Prosecutor (defence counsel)")
                    .contains("20 November 2026, 03:00:00 -08:00 (2026-11-20 11:00:00 UTC)")
                    .contains("Anna Analyst")
                    .contains("Sam Supervisor")
                    .contains("verify-evidence")
                    .contains("page 1 of 1");
        }
    }

    @Test
    @Clause({"SCH-14", "SCH-15"})
    void a_schools_copy_goes_to_the_police_and_never_to_parents_or_others() throws IOException {
        EvidenceId item = sealedAtSchool();

        for (Requester.Kind kind :
                List.of(Requester.Kind.COMPANY, Requester.Kind.PUBLIC, Requester.Kind.DEFENCE_COUNSEL)) {
            assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(approver("ada"), item, atSchool(kind))))
                    .as(kind.name())
                    .isEqualTo("SCH-14");
        }
        assertThat(ClipDesk.clauseOf(
                        () -> desk.orderCopy.order(approver("ada"), item, atSchool(Requester.Kind.PARENT))))
                .isIn("SCH-10", "SCH-14");
        assertThat(desk.copyWork.asked()).isEmpty();

        desk.orderCopy.order(approver("ada"), item, atSchool(Requester.Kind.LAW_ENFORCEMENT));
        desk.makeCopy.make(item, 1);
        assertThat(verified(desk, zip(item, 1))).startsWith("0\n");
    }

    @Test
    @Clause("SCH-14")
    void who_is_not_authorised_orders_and_fetches_no_copy() {
        EvidenceId item = sealedAtSchool();
        OrderCopy.Form form = atSchool(Requester.Kind.LAW_ENFORCEMENT);
        assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(Examples.technician(), item, form)))
                .isEqualTo("SCH-3");
        desk.orderCopy.order(approver("ada"), item, form);
        desk.makeCopy.make(item, 1);

        assertThat(ClipDesk.clauseOf(() -> desk.openCopy.open(
                        Examples.supervisor(),
                        item,
                        1,
                        new OpenCopy.Form(Optional.of(ClipDesk.purpose("statutory-request"))))))
                .isEqualTo("SCH-3");
    }

    @Test
    @Clause("SEA-RTCC-5")
    void analysts_give_nothing_out() {
        EvidenceId item = desk.sealed(street);

        assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(
                        Examples.analyst(), item, ClipDesk.copyFor("Dora Day", Requester.Kind.LAW_ENFORCEMENT))))
                .isEqualTo("SEA-RTCC-5");
    }

    @Test
    @Clause({"SEA-CCTV-11", "SEA-CCTV-12"})
    void no_copy_goes_to_companies_or_immigration_authorities() {
        EvidenceId item = desk.sealed(street);

        assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(
                        Examples.supervisor(), item, ClipDesk.copyFor("Carl", Requester.Kind.COMPANY))))
                .isEqualTo("SEA-CCTV-11");
        assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(
                        Examples.supervisor(), item, ClipDesk.copyFor("Ira", Requester.Kind.IMMIGRATION_AUTHORITY))))
                .isEqualTo("SEA-CCTV-12");
        assertThat(desk.copyWork.asked()).isEmpty();
    }

    @Test
    @Clause("CA-SB34-1")
    void what_an_alpr_camera_saw_goes_to_no_agency_that_the_directory_does_not_know() {
        PurposeForm felony = new PurposeForm(
                Optional.of("investigation"), Optional.of("2026-000123"), Optional.empty(), Optional.of("felony"));
        CameraId gate = desk.camera("gate", CameraClass.ALPR);
        EvidenceId item = desk.sealed(Examples.analyst(), Examples.supervisor(), ClipDesk.form(felony, gate));

        assertThat(ClipDesk.clauseOf(() -> desk.orderCopy.order(
                        Examples.supervisor(),
                        item,
                        new OrderCopy.Form(
                                ClipDesk.copyFor("Olga", Requester.Kind.LAW_ENFORCEMENT)
                                        .recipient(),
                                Optional.of(felony),
                                Optional.empty()))))
                .isEqualTo("CA-SB34-1");
    }

    @Test
    void ordering_the_same_again_while_it_is_made_orders_no_second_one() {
        EvidenceId item = desk.sealed(street);

        assertThat(desk.ordered(item).copy()).isEqualTo(1);
        assertThat(desk.ordered(item).copy()).isEqualTo(1);
        assertThat(desk.copyWork.asked())
                .containsExactly(new MemoryCopyWork.Asked(item, 1), new MemoryCopyWork.Asked(item, 1));
        desk.makeCopy.make(item, 1);
        assertThat(desk.ordered(item).copy()).isEqualTo(2);
    }

    @Test
    void every_fault_of_an_order_is_named_at_once() {
        EvidenceId item = desk.sealed(street);

        assertThatThrownBy(() -> desk.orderCopy.order(
                        Examples.supervisor(),
                        item,
                        new OrderCopy.Form(Optional.empty(), Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactlyInAnyOrder("recipient.name", "recipient.kind", "purpose"));
    }

    @Test
    @Clause({"CA-SB34-6", "SJ-ALPR-15"})
    void fetching_a_copy_is_an_event_of_custody_and_in_the_log() {
        EvidenceId item = desk.sealed(street);
        desk.ordered(item);
        assertThatThrownBy(() -> fetched(item, 1)).isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> fetched(item, 2)).isInstanceOf(Fault.Missing.class);
        desk.makeCopy.make(item, 1);

        assertThat(fetched(item, 1).address()).hasScheme("memory");

        assertThat(kinds(desk, item))
                .containsExactly(CustodyEvent.Kind.SEALED, CustodyEvent.Kind.EXPORTED, CustodyEvent.Kind.FETCHED);
        assertThat(desk.audit.written())
                .filteredOn(entry -> entry.action().equals("OpenCopy"))
                .extracting(AuditEntry::outcome)
                .contains(Outcome.ASKED, Outcome.ANSWERED);
        desk.advance(EvidenceCopy.FETCHED_WITHIN);
        assertThatThrownBy(() -> fetched(item, 1)).isInstanceOf(Fault.Missing.class);
    }

    @Test
    void nothing_is_given_out_when_custody_cannot_be_kept() {
        EvidenceId item = desk.sealed(street);
        desk.ordered(item);
        desk.makeCopy.make(item, 1);
        desk.custodyLines.faults.always(FaultSwitch.Mode.FAILS);

        assertThatThrownBy(() -> fetched(item, 1)).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void a_later_copys_custody_tells_of_the_earlier_one() throws IOException {
        EvidenceId item = desk.sealed(street);
        desk.ordered(item);
        desk.makeCopy.make(item, 1);
        fetched(item, 1);
        desk.ordered(item);
        desk.makeCopy.make(item, 2);

        assertThat(verified(desk, zip(item, 2))).startsWith("0\n").contains("custody has 4 events");
        assertThat(verified(desk, zip(item, 1))).startsWith("0\n").contains("custody has 2 events");
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultSwitch.Mode.class,
            names = {"FAILS", "PERSISTS_BUT_FAILS"})
    @Clause("CA-SB34-5")
    void a_copy_is_made_once_wherever_the_making_of_it_was_interrupted(FaultSwitch.Mode how) throws IOException {
        int interrupted = 0;
        int stores = desk.switches().size();
        for (int store = 0; store < stores; store++) {
            int failed = 1;
            for (int call = 0; failed > 0; call++) {
                assertThat(call).as("calls of store " + store).isLessThan(30);
                failed = makeInterrupted(store, call, how);
                interrupted += failed;
            }
        }
        assertThat(interrupted).as("interruptions that were tried").isGreaterThan(10);
    }

    /** @return how often a call failed: 0 when there are not so many calls of that store */
    private int makeInterrupted(int store, int call, FaultSwitch.Mode how) throws IOException {
        ClipDesk other = new ClipDesk();
        EvidenceId item = other.sealed(other.camera("street", CameraClass.CCTV));
        other.ordered(item);
        List<FaultSwitch.Mode> modes = new ArrayList<>(Collections.nCopies(call, FaultSwitch.Mode.WORKS));
        modes.add(how);
        other.switches().get(store).next(modes.toArray(FaultSwitch.Mode[]::new));

        int failed = ClipDesk.untilDone(() -> other.makeCopy.make(item, 1), 2);
        other.switches().forEach(one -> one.always(FaultSwitch.Mode.WORKS));

        String where = "store " + store + ", call " + call + ", " + how;
        assertThat(kinds(other, item)).as(where).containsExactly(CustodyEvent.Kind.SEALED, CustodyEvent.Kind.EXPORTED);
        EvidenceItem there = other.items.find(item).orElseThrow();
        assertThat(there.copies())
                .as(where)
                .hasSize(1)
                .allMatch(copy -> copy.made().isPresent());
        Path zip = Files.write(
                folder.resolve("interrupted.zip"), other.evidence.copy(item, 1).orElseThrow());
        assertThat(verified(other, zip)).as(where).startsWith("0\n");
        return failed;
    }

    private static List<CustodyEvent.Kind> kinds(ClipDesk of, EvidenceId item) {
        return of.custodyLines.lines(of.log.record(Act.asked(Who.NOBODY, "Test")), item).stream()
                .map(line -> Json.read(line, CustodyEvent.class).kind())
                .toList();
    }
}
