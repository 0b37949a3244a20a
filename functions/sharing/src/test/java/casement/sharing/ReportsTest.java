package casement.sharing;

import static casement.sharing.Stores.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReport.About;
import casement.domain.sharing.ErrorReport.Finding;
import casement.domain.sharing.ErrorReport.Kind;
import casement.testkit.Examples;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reports of what is wrong, from the public and from members. */
class ReportsTest {
    private static final Set<Role> MEMBERS =
            EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.PEOPLE_ADMINISTRATOR, Role.POLICY_ADMINISTRATOR));

    private final Stores stores = new Stores();

    private String reported() {
        stores.reportWrongData.report(new ReportWrongData.Form(
                Optional.of(About.PLATE_READ), Optional.of("that was not my car"), Optional.of("by letter")));
        return open().getFirst().id();
    }

    private List<ErrorReport> open() {
        return stores.listReports
                .list(SUPERVISOR, false, Optional.empty(), Optional.empty())
                .reports();
    }

    private ErrorReport review(Principal principal, String id, Finding finding) {
        return stores.reviewReport.review(
                principal, id, new ReviewReport.Form(Optional.of(finding), Optional.of("looked at it")));
    }

    @Test
    @Clause("SJ-ALPR-20")
    void takes_the_publics_report_and_keeps_its_review_and_correction() {
        String id = reported();
        ErrorReport noted = review(SUPERVISOR, id, Finding.NOTED);
        assertThat(noted.open()).isTrue();
        assertThat(noted.contact()).contains("by letter");
        ErrorReport corrected = review(SUPERVISOR, id, Finding.CORRECTED);
        assertThat(corrected.open()).isFalse();
        assertThat(corrected.contact()).as("nobody needs it any more").isEmpty();
        assertThat(corrected.history())
                .extracting(ErrorReport.Review::finding)
                .containsExactly(Finding.NOTED, Finding.CORRECTED);
        assertThat(open()).isEmpty();
        assertThat(stores.listReports
                        .list(SUPERVISOR, true, Optional.empty(), Optional.empty())
                        .reports())
                .containsExactly(corrected);
        assertThatThrownBy(() -> review(SUPERVISOR, id, Finding.UPHELD)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SJ-ALPR-20")
    void records_a_public_report_as_nobodys_and_without_its_words() {
        reported();
        assertThat(stores.entries("ReportWrongData", Outcome.ASKED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo(Who.NOBODY);
                    assertThat(entry.elements()).containsOnlyKeys("about");
                });
    }

    @Test
    @Clause("SJ-ALPR-20")
    void brings_every_members_report_of_an_error_or_violation_before_a_supervisor() {
        for (Role role : MEMBERS) {
            Principal member = Examples.person("m-" + role, "Mel Member", role);
            ReportError.Taken taken = stores.reportError.report(
                    member,
                    new ReportError.Form(
                            Optional.of(Kind.VIOLATION), Optional.of(About.RECORDING), Optional.of("seen at a desk")));
            assertThat(open()).extracting(ErrorReport::id).contains(taken.id());
            assertThat(open())
                    .filteredOn(report -> report.id().equals(taken.id()))
                    .allSatisfy(report -> assertThat(report.reporter()).contains(member.who()));
        }
    }

    @Test
    @Clause("SJ-ALPR-20")
    void lets_nobody_review_what_they_reported_nor_whoever_is_no_supervisor() {
        ReportError.Taken own = stores.reportError.report(
                SUPERVISOR,
                new ReportError.Form(
                        Optional.of(Kind.ERROR), Optional.of(About.CAMERA), Optional.of("its clock is behind")));
        assertThatThrownBy(() -> review(SUPERVISOR, own.id(), Finding.UNFOUNDED))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> review(Examples.analyst(), own.id(), Finding.UNFOUNDED))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.listReports.list(Examples.analyst(), false, Optional.empty(), Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
    }

    @Test
    void tells_all_that_is_missing_at_once() {
        assertThatThrownBy(() -> stores.reportWrongData.report(
                        new ReportWrongData.Form(Optional.empty(), Optional.of(" "), Optional.of("x".repeat(201)))))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly("about", "says", "contact"));
        assertThatThrownBy(() -> review(SUPERVISOR, "none", Finding.NOTED)).isInstanceOf(Fault.Missing.class);
    }
}
