package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.review.Kind;
import casement.domain.review.Look;
import casement.domain.review.SampleRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
    private static final String PACK = """
            pack: harbor
            title: Harbor city
            version: 1
            effective: 2026-01-01
            governs: [cctv]
            role-clause: HC-1
            roles:
              - {clause: HC-1, says: Analysts see which cameras there are., who: [rtcc-analyst], may: [list-cameras]}
            retention: []
            reviews:
              - {clause: HC-2, what: Looks, who: auditor, every-months: 3, kind: audit, looks: [video]}
            texts: {policy: p, notice: n, contact: c}
            clauses: {HC-1: Cameras., HC-2: Audits.}
            """;

    @TempDir
    private Path folder;

    private List<Pack.Review> read(String yaml) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("harbor")).resolve("pack.yaml");
        Files.writeString(pack, yaml);
        return Packs.in(folder, List.of("harbor")).all().stream()
                .flatMap(each -> each.reviews().stream())
                .toList();
    }

    private void refuses(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(PACK.replace(right, wrong)))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining(message);
    }

    @Test
    void draws_as_is_usual_what_a_pack_leaves_out() throws IOException {
        Pack.Review review = read(PACK).getFirst();
        assertThat(review.sample()).contains(new SampleRule(Set.of(Look.VIDEO), 95, 10, 5));
        assertThat(review.dueDays()).isEqualTo(30);
        assertThat(read(PACK.replace(", kind: audit, looks: [video]", ""))
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.OTHER);
    }

    @Test
    void refuses_a_review_that_cannot_be_held_as_it_says() {
        refuses("looks: [video]", "looks: [videos]", "'videos' is no look");
        refuses(", looks: [video]", "", "'looks' is missing");
        refuses("looks: [video]", "looks: [video], confidence-percent: 50", "90, 95 or 99");
        refuses("looks: [video]", "looks: [video], margin-percent: 0", "margin");
        refuses("every-months: 3", "every-months: 0", "every-months: 1 to 12");
        refuses("every-months: 3", "every-months: 13", "every-months: 1 to 12");
        refuses("kind: audit", "kind: audit-on-demand", "audit on demand is ordered");
        refuses(", kind: audit", "", "'looks' is not known");
        refuses(
                "texts:",
                "  - {clause: HC-2, what: Again, who: auditor, every-months: 3}\ntexts:",
                "another review of HC-2");
    }

    @Test
    @Clause("SJ-ALPR-22")
    void san_joses_searches_are_audited_each_quarter() {
        Pack.Review audit = reviews("san-jose-alpr", "SJ-ALPR-22").getFirst();
        assertThat(audit.kind()).isEqualTo(Kind.AUDIT);
        assertThat(audit.everyMonths()).isEqualTo(3);
        assertThat(audit.sample().orElseThrow().looks()).containsExactly(Look.PLATES);
    }

    @Test
    @Clause("SCH-13")
    void a_schools_log_is_reviewed_each_month_by_the_operations_manager_and_each_term_by_an_approver() {
        List<Pack.Review> reviews = reviews("school-cctv", "SCH-13");
        assertThat(reviews).extracting(Pack.Review::who).containsExactly(Role.OPERATIONS_MANAGER, Role.APPROVER);
        assertThat(reviews).extracting(Pack.Review::everyMonths).containsExactly(1, 4);
        assertThat(reviews).allSatisfy(review -> {
            assertThat(review.kind()).isEqualTo(Kind.LOG_REVIEW);
            assertThat(review.sample().orElseThrow().looks())
                    .containsExactlyInAnyOrder(Look.VIDEO, Look.EVIDENCE, Look.REQUESTS);
        });
    }

    private static List<Pack.Review> reviews(String pack, String clause) {
        return Packs.builtIn(List.of(pack)).all().stream()
                .flatMap(each -> each.reviews().stream())
                .filter(review -> review.clause().equals(clause))
                .toList();
    }
}
