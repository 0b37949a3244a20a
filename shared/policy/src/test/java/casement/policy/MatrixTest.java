package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Action;
import casement.domain.access.AgencyType;
import casement.domain.access.Decision;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Surroundings;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every role, action, camera class, purpose and agency type against what people expect of the five documents. */
class MatrixTest {
    private static final List<String> PLACES = List.of("cctv", "alpr", "recorded-only", "none");

    private final CedarPolicy policy =
            new CedarPolicy(Packs.builtIn(Packs.GOVERNING), Clock.fixed(Asks.NOW, ZoneOffset.UTC));
    private final ExpectationTable expected;
    private final List<Purpose> purposes = purposes();

    MatrixTest() throws IOException {
        expected = new ExpectationTable();
    }

    @Test
    @Clause({"SEA-RTCC-5", "SJ-ALPR-1", "SJ-ALPR-30", "SCH-3", "CA-SB34-7", "SEA-RTCC-6"})
    void decides_every_cell_as_expected() {
        List<String> wrong = Arrays.stream(Action.values())
                .parallel()
                .flatMap(action -> wrong(action).stream())
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(Action.values().length * PLACES.size() * Role.values().length * purposes.size())
                .as("cells")
                .isGreaterThan(10_000);
    }

    private List<String> wrong(Action action) {
        List<String> wrong = new ArrayList<>();
        for (String place : PLACES) {
            for (Role role : Role.values()) {
                for (Purpose purpose : purposes) {
                    Decision decision =
                            policy.decide(question(role, action, place).forPurpose(purpose));
                    boolean permitted = decision instanceof Decision.Permit;
                    if (permitted != expected.permits(role, action, place, purpose.code())) {
                        wrong.add(role + " " + action + " " + place + " " + purpose.code() + ": " + decision);
                    }
                }
            }
        }
        return wrong;
    }

    @Test
    void the_table_speaks_of_every_action() {
        assertThat(expected.actions())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Words::of).toList());
    }

    @Test
    @Clause({"CA-SB34-1", "CA-SB34-8", "SJ-ALPR-25", "SJ-ALPR-27", "SEA-CCTV-11"})
    void nobody_outside_searches_or_watches_and_alpr_data_goes_to_state_and_local_agencies_only() {
        for (AgencyType type : AgencyType.values()) {
            for (Requester.Kind kind : Requester.Kind.values()) {
                Requester outside = new Requester(type, kind);
                for (Role role : Role.values()) {
                    for (Action look : List.of(Action.SEARCH_READS, Action.WATCH_LIVE, Action.WATCH_RECORDING)) {
                        Question search = question(role, look, "alpr").onBehalfOf(outside);
                        assertThat(policy.decide(search.forPurpose(purposeOf("investigation"))))
                                .as("%s %s %s", look, role, outside)
                                .isInstanceOf(Decision.Deny.class);
                    }
                    Question answer =
                            question(role, Action.ANSWER_REQUEST, "alpr").onBehalfOf(outside);
                    boolean mayAnswer =
                            Set.of(Role.RECORDS_OFFICER, Role.COUNSEL).contains(role) && mayGet(outside);
                    assertThat(policy.decide(answer) instanceof Decision.Permit)
                            .as("%s %s", role, outside)
                            .isEqualTo(mayAnswer);
                }
            }
        }
    }

    private Purpose purposeOf(String code) {
        return purposes.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    private static boolean mayGet(Requester outside) {
        boolean isPublic = Set.of(AgencyType.STATE, AgencyType.LOCAL).contains(outside.agencyType());
        return switch (outside.kind()) {
            case LAW_ENFORCEMENT, STATUTORY_BODY, COURT, DEFENCE_COUNSEL -> isPublic;
            case IMMIGRATION_AUTHORITY -> false;
            case PARENT, PUBLIC, COMPANY -> false;
        };
    }

    private static Question question(Role role, Action action, String place) {
        Question question = Asks.ask(role, action);
        return place.equals("none")
                ? question
                : question.on(Asks.camera(
                        Arrays.stream(CameraClass.values())
                                .filter(c -> Words.of(c).equals(place))
                                .findFirst()
                                .orElseThrow(),
                        Surroundings.STREET));
    }

    /** Every code of every pack, each with all that it may need, and one that nobody knows. */
    private static List<Purpose> purposes() {
        Set<String> codes = Packs.builtIn(Packs.GOVERNING).all().stream()
                .flatMap(pack -> pack.purposes().stream())
                .flatMap(group -> group.grounds().stream())
                .map(Pack.Ground::code)
                .collect(Collectors.toSet());
        return Stream.concat(codes.stream(), Stream.of("because"))
                .map(code -> new Purpose(
                        code,
                        Optional.of(code.equals("public-meeting") ? "2026-03-17" : "2026-000123"),
                        Optional.of("thefts from cars at night"),
                        offence(code)))
                .toList();
    }

    private static Optional<String> offence(String code) {
        return switch (code) {
            case "investigation", "agency-assist" -> Optional.of("felony");
            case "intersection-violation" -> Optional.of("automated-traffic-enforcement");
            default -> Optional.empty();
        };
    }
}
