package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.access.Action;
import casement.domain.access.Decision;
import casement.domain.access.Question;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.video.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    private static final String PACK = """
            pack: harbor
            title: Harbor city
            version: 1
            effective: 2026-01-01
            governs: [cctv]
            role-clause: HC-1
            roles:
              - {clause: HC-1, says: Analysts watch., who: [rtcc-analyst], may: [watch-live]}
            purposes:
              - clause: HC-2
                says: A live view has a reason.
                asked-of: [watch-live]
                codes:
                  - {code: fire, text: A fire, needs: [number]}
            retention:
              - {clause: HC-3, data: recording, class: cctv, most-days: 14, from: recorded}
            texts: {policy: p, notice: n, contact: c}
            clauses: {HC-1: Analysts watch., HC-2: For a reason., HC-3: Fourteen days.}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_schema_knows_every_action() {
        String schema = Packs.builtIn(Packs.GOVERNING).schema();
        List<String> named = Pattern.compile("\"([a-z-]+)\"")
                .matcher(schema.substring(schema.indexOf("action")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Words::of).toList());
    }

    @Test
    void each_governing_pack_can_stand_alone() {
        for (String name : Packs.GOVERNING) {
            assertThat(new CedarPolicy(Packs.builtIn(List.of(name)), Clock.systemUTC()))
                    .as(name)
                    .isNotNull();
        }
    }

    @Test
    void a_city_writes_a_pack_without_writing_java() throws IOException {
        write(PACK);
        assertThat(Packs.in(folder, List.of("harbor")).names()).containsExactly("operations", "harbor");
    }

    @Test
    void the_sixth_pack_of_the_documentation_works() throws IOException {
        String page = Files.readString(Path.of("../../docs/policy-packs.md"));
        int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
        Files.createDirectories(folder.resolve("harbor-city"));
        Files.writeString(folder.resolve("harbor-city/pack.yaml"), page.substring(begin, page.indexOf("```", begin)));

        Packs packs = Packs.in(folder, List.of("harbor-city", "seattle-rtcc"));
        assertThat(new CedarPolicy(packs, Clock.systemUTC())).isNotNull();
        assertThat(packs.sharing().all())
                .filteredOn(rule -> rule.clause().equals("HC-8"))
                .hasSize(4);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19", "SJ-ALPR-17"})
    void of_several_packs_the_shortest_keeping_counts() throws IOException {
        write(PACK);
        Packs packs = Packs.in(folder, List.of("seattle-cctv", "san-jose-alpr", "school-cctv", "harbor"));

        assertThat(packs.keeping("recording", Optional.of(CameraClass.CCTV))
                        .orElseThrow()
                        .mostDays())
                .isEqualTo(14);
        assertThat(packs.keeping("recording", Optional.of(CameraClass.RECORDED_ONLY))
                        .orElseThrow()
                        .leastDays())
                .isEqualTo(90);
        assertThat(packs.keeping("read", Optional.of(CameraClass.ALPR))
                        .orElseThrow()
                        .liveDays())
                .as("a year, since there is no backup of reads")
                .isEqualTo(365);
    }

    @Test
    void tells_everything_that_is_wrong_at_once_with_its_line() throws IOException {
        write(PACK.replace("rtcc-analyst", "rtcc-analist")
                .replace("governs: [cctv]", "governs: []")
                .replace("clause: HC-2", "clause: HC-9")
                .replace("most-days: 14", "most-days: 30, backup-days: 35")
                .replace("needs: [number]", "needs: [nummer]")
                .replace("contact: c", "contakt: c")
                .replace("title: Harbor city", "title: Harbor city\nface-recognition: true"));

        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor", "atlantis")))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("harbor.yaml:6: governs: names nothing")
                .hasMessageContaining("harbor.yaml:9: who: 'rtcc-analist' is no role")
                .hasMessageContaining("harbor.yaml:11: clause: 'HC-9' does not stand under 'clauses'")
                .hasMessageContaining("harbor.yaml:17: most-days: 30 is no longer than the backup window of 35 days")
                .hasMessageContaining("harbor.yaml:15: needs: 'nummer' is no need")
                .hasMessageContaining("harbor.yaml:18: texts: 'contact' is missing")
                .hasMessageContaining("harbor.yaml:3: the pack: 'face-recognition' is not known")
                .hasMessageContaining("atlantis.yaml:1: there is no pack of this name");
    }

    @Test
    @Clause("SJ-ALPR-30")
    void a_need_to_know_is_of_looks_alone() throws IOException {
        String rule = "need-to-know: {clause: HC-1, says: No., asked-of: [watch-live, answer-request]}\npurposes:";
        write(PACK.replace("purposes:", rule));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                .hasMessageContaining("asked-of: 'answer-request' is no look for a purpose");
        write(PACK.replace("purposes:", rule.replace(", answer-request", "")));
        assertThat(Packs.in(folder, List.of("harbor")).all().getLast().needToKnow())
                .isPresent();
    }

    @Test
    @Clause("SEA-CCTV-7")
    void no_pack_can_turn_face_recognition_on() throws IOException {
        write(PACK.replace("may: [watch-live]", "may: [recognise-faces]"));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor"))).hasMessageContaining("is no action");
    }

    @Test
    void a_purpose_without_a_clause_is_refused() throws IOException {
        write(PACK.replace("  - clause: HC-2\n    says", "  - says"));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                .hasMessageContaining("purposes: 'clause' is missing");
    }

    @Test
    void a_pack_that_wants_data_kept_longer_than_another_allows_is_refused() throws IOException {
        write(PACK.replace("most-days: 14", "most-days: 60, least-days: 60"));
        assertThatThrownBy(() -> Packs.in(folder, List.of("seattle-cctv", "harbor")))
                .hasMessageContaining("least-days: 60 for recording, but SEA-CCTV-5 of another pack allows 30");
    }

    @Test
    void a_condition_that_is_not_cedar_or_not_in_the_schema_is_refused_with_its_line() throws IOException {
        String rules = "rules:\n  - {clause: HC-1, says: No., forbid: [watch-live], when: '%s'}\npurposes:";
        write(PACK.replace("purposes:", rules.formatted("resource.colour == \"red\"")));
        Packs unknown = Packs.in(folder, List.of("harbor"));
        assertThatThrownBy(() -> new CedarPolicy(unknown, Clock.systemUTC()))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("harbor.yaml:10: ")
                .hasMessageContaining("colour");

        write(PACK.replace("purposes:", rules.formatted("resource.class ==")));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                .hasMessageContaining("harbor.yaml:10: when: this is not Cedar");
    }

    @Test
    void tells_everything_that_is_wrong_with_its_sharing_rules() throws IOException {
        write(PACK.replace("retention:", """
                sharing:
                  - {clause: HC-9, says: No., effect: refuse}
                  - {clause: HC-1, says: No., effect: forbid}
                  - {clause: HC-1, says: Yes., effect: to-review, data: [cctv-recording]}
                  - {clause: HC-1, says: No., effect: refuse, kinds: [ice], kinds-other-than: [court]}
                  - {clause: HC-1, effect: refuse, agencies: [state]}
                  - {clause: HC-1, says: No., effect: refuse, manners: []}
                  - {clause: HC-1, says: No., effect: refuse, channels-other-than: [api, form, letter]}
                retention:"""));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("harbor.yaml:16: clause: 'HC-9' does not stand under 'clauses'")
                .hasMessageContaining("harbor.yaml:17: effect: 'forbid' is no effect")
                .hasMessageContaining("harbor.yaml:18: effect: 'to-review' leaves room for some requests")
                .hasMessageContaining("harbor.yaml:19: kinds: 'ice' is no kind")
                .hasMessageContaining("harbor.yaml:19: 'kinds' and 'kinds-other-than': one of them is enough")
                .hasMessageContaining("harbor.yaml:20: sharing: 'says' is missing")
                .hasMessageContaining("harbor.yaml:20: sharing: 'agencies' is not known")
                .hasMessageContaining("harbor.yaml:21: manners: names nothing")
                .hasMessageContaining("harbor.yaml:22: 'channels-other-than': names all there are");
    }

    @Test
    void a_condition_may_speak_of_site_number_age_hour_and_hold() throws IOException {
        String rules = "rules:\n  - {clause: HC-1, says: No., forbid: [watch-live], when: '%s'}\npurposes:";
        Question live = Asks.ask(Role.RTCC_ANALYST, Action.WATCH_LIVE, CameraClass.CCTV)
                .forPurpose(Asks.number("fire"))
                .recorded(Optional.of(new Span(Asks.NOW.minus(Duration.ofDays(3)), Asks.NOW)));
        for (String holds : List.of(
                "resource.site == \"Downtown\"",
                "context has number && context.number like \"2026-*\"",
                "context has ageDays && context.ageDays >= 3",
                "context.utcHour == 10",
                "!resource.held")) {
            write(PACK.replace("purposes:", rules.formatted(holds)));
            assertThat(decided(live)).as(holds).isInstanceOf(Decision.Deny.class);
        }
        write(PACK.replace("purposes:", rules.formatted("resource.held")));
        assertThat(decided(live)).isInstanceOf(Decision.Permit.class);
        assertThat(decided(live.underHold())).isInstanceOf(Decision.Deny.class);
        for (String doesNot : List.of("context has ageDays && context.ageDays > 3", "context.utcHour < 10")) {
            write(PACK.replace("purposes:", rules.formatted(doesNot)));
            assertThat(decided(live)).as(doesNot).isInstanceOf(Decision.Permit.class);
        }
    }

    private Decision decided(Question question) {
        Clock clock = Clock.fixed(Asks.NOW, ZoneOffset.UTC);
        return new CedarPolicy(Packs.in(folder, List.of("harbor")), clock).decide(question);
    }

    @Test
    void a_condition_cannot_leave_the_place_where_it_is_put() throws IOException {
        for (String leak : List.of(
                "true) || (true",
                "true } unless { false",
                "true }; permit(principal, action, resource) when { true",
                "true] == [] || [true",
                "true // ")) {
            write(PACK.replace("may: [watch-live]}", "may: [watch-live], when: '" + leak + "'}"));
            assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                    .as(leak)
                    .hasMessageContaining("harbor.yaml:8: when: this is not Cedar");
        }
    }

    @Test
    void a_condition_that_would_end_the_process_is_refused() throws IOException {
        String rules = "rules:\n  - {clause: HC-1, says: No., forbid: [watch-live], when: '%s'}\npurposes:";
        String closing = "\")\" == \")\" && (";
        for (String deep : List.of(
                "(".repeat(990) + "true" + ")".repeat(990),
                "[".repeat(990) + "]".repeat(990) + " == []",
                closing.repeat(100) + "true" + ")".repeat(100),
                "if true then true else ".repeat(50) + "true")) {
            write(PACK.replace("purposes:", rules.formatted(deep)));
            assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                    .hasMessageContaining("harbor.yaml:10: when: goes deeper than 16 brackets");
        }
        write(PACK.replace("purposes:", rules.formatted("true && ".repeat(300) + "true")));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                .hasMessageContaining("has more than 2000 characters");
    }

    @Test
    @Clause("SEA-RTCC-6")
    void a_look_that_no_pack_asks_a_purpose_of_is_refused_with_its_line() throws IOException {
        write(PACK.replace("may: [watch-live]", "may: [watch-live, watch-recording]"));
        assertThatThrownBy(() -> Packs.in(folder, List.of("harbor")))
                .hasMessage(
                        "harbor.yaml:8: may: watch-recording on cctv cameras, but no pack asks a purpose of it; name"
                                + " codes for it under 'purposes'");
        assertThat(Packs.in(folder, List.of("harbor", "seattle-rtcc")).names()).contains("harbor");
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("harbor"));
        Files.writeString(folder.resolve("harbor/pack.yaml"), yaml);
    }
}
