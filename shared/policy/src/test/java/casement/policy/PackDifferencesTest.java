package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.policy.PackDifference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackDifferencesTest {
    private static final String BEFORE = """
            version: 1
            governs: [cctv]
            roles:
              - {clause: HC-1, says: Analysts watch., who: [rtcc-analyst], may: [watch-live]}
              - {clause: HC-1, says: Supervisors watch., who: [supervisor], may: [watch-live]}
            purposes:
              - clause: HC-2
                says: A look has a reason.
                asked-of: [watch-live]
                codes:
                  - {code: fire, text: A fire, needs: [number]}
                  - {code: flood, text: A flood}
            authorisation: {clause: HC-4, says: Renewed., asked-of: [watch-live]}
            clauses: {HC-1: Analysts watch., HC-2: For a reason.}
            """;

    @Test
    void says_nothing_of_order_comments_and_style() {
        String other = """
                # The same
                clauses:
                  HC-2: 'For a reason.'
                  HC-1: "Analysts watch."
                version: 1
                governs:
                  - cctv
                roles:
                  - {clause: HC-1, says: Supervisors watch., who: [supervisor], may: [watch-live]}
                  - {clause: HC-1, says: Analysts watch., who: [rtcc-analyst], may: [watch-live]}
                purposes:
                  - clause: HC-2
                    says: A look has a reason.
                    asked-of: [watch-live]
                    codes:
                      - {code: flood, text: A flood}
                      - {code: fire, text: A fire, needs: [number]}
                authorisation: {clause: HC-4, says: Renewed., asked-of: [watch-live]}
                """;
        assertThat(PackDifferences.between(BEFORE, other)).isEmpty();
    }

    @Test
    void names_what_is_new_what_is_gone_and_what_is_otherwise() {
        String after = BEFORE.replace("version: 1", "version: 2")
                .replace("who: [supervisor], may: [watch-live]", "who: [supervisor, auditor], may: [watch-live]")
                .replace("      - {code: fire, text: A fire, needs: [number]}\n", "")
                .replace("A flood}", "A flood}\n      - {code: spill, text: Oil}")
                .replace("says: Renewed.", "says: Renewed each year.")
                .replace("HC-2: For a reason.", "HC-2: For a good reason.");
        assertThat(PackDifferences.between(BEFORE, after))
                .containsExactlyInAnyOrder(
                        difference("version", "", "1", "2"),
                        difference(
                                "roles",
                                "HC-1",
                                "clause: HC-1\nsays: Supervisors watch.\nwho: [supervisor]\nmay: [watch-live]",
                                "clause: HC-1\nsays: Supervisors watch.\nwho: [supervisor, auditor]\nmay: [watch-live]"),
                        new PackDifference(
                                "purposes",
                                "HC-2 fire",
                                Optional.of("code: fire\ntext: A fire\nneeds: [number]"),
                                Optional.empty()),
                        new PackDifference(
                                "purposes", "HC-2 spill", Optional.empty(), Optional.of("code: spill\ntext: Oil")),
                        difference(
                                "authorisation",
                                "",
                                "clause: HC-4\nsays: Renewed.\nasked-of: [watch-live]",
                                "clause: HC-4\nsays: Renewed each year.\nasked-of: [watch-live]"),
                        difference("clauses", "HC-2", "For a reason.", "For a good reason."));
    }

    @Test
    void names_every_section_of_a_pack_that_is_new() {
        List<String> sections = PackDifferences.between("{}", BEFORE).stream()
                .map(PackDifference::section)
                .distinct()
                .toList();
        assertThat(sections).containsExactly("version", "governs", "roles", "purposes", "authorisation", "clauses");
    }

    private static PackDifference difference(String section, String item, String before, String after) {
        return new PackDifference(section, item, Optional.of(before), Optional.of(after));
    }
}
