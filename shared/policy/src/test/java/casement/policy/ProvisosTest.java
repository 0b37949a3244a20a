package casement.policy;

import static casement.domain.access.Action.REQUEST_CLIP;
import static casement.domain.access.Action.SEARCH_READS;
import static casement.domain.access.Action.SWITCH_ON_PLATE_READING;
import static casement.domain.access.Action.TAKE_STILL;
import static casement.domain.access.Action.WATCH_LIVE;
import static casement.domain.access.Action.WATCH_RECORDING;
import static casement.domain.access.Role.APPROVER;
import static casement.domain.access.Role.OPERATIONS_MANAGER;
import static casement.domain.access.Role.RTCC_ANALYST;
import static casement.domain.access.Role.SUPERVISOR;
import static casement.domain.access.Role.TECHNICIAN;
import static casement.domain.camera.CameraClass.ALPR;
import static casement.domain.camera.CameraClass.CCTV;
import static casement.domain.camera.CameraClass.RECORDED_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Decision;
import casement.domain.access.Detail;
import casement.domain.access.Provisos;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the packs leave to be looked up. */
class ProvisosTest {
    private static final CedarPolicy ALL = policy(Packs.GOVERNING);

    private static final Provisos.NeedToKnow TEAM = new Provisos.NeedToKnow(
            "SJ-ALPR-30",
            "This number is of an investigation that its named team alone looks into; ask the supervisor who opened it.",
            "2026-000123");

    private static CedarPolicy policy(List<String> packs) {
        return new CedarPolicy(Packs.builtIn(packs), Clock.fixed(Asks.NOW, ZoneOffset.UTC));
    }

    private static Provisos provisos(CedarPolicy policy, Question question) {
        assertThat(policy.decide(question)).isInstanceOf(Decision.Permit.class);
        return ((Decision.Permit) policy.decide(question)).provisos();
    }

    private static Provisos number(String clause, boolean mustBeKnown) {
        return new Provisos(
                Optional.of(TEAM),
                Optional.of(new Provisos.KnownNumber(clause, "2026-000123", mustBeKnown)),
                Optional.empty(),
                Set.of());
    }

    @Test
    @Clause({"SEA-RTCC-6", "SJ-ALPR-1"})
    void a_case_must_be_in_the_records() {
        Purpose felony = Asks.number("investigation").about("felony");
        Question watch = Asks.ask(RTCC_ANALYST, WATCH_RECORDING, CCTV).forPurpose(felony);
        assertThat(provisos(ALL, watch)).isEqualTo(number("SEA-RTCC-6", true));
        Question search = Asks.ask(RTCC_ANALYST, SEARCH_READS, ALPR).forPurpose(felony);
        assertThat(provisos(ALL, search).number())
                .isEqualTo(number("SJ-ALPR-1", true).number());
    }

    @Test
    @Clause("SJ-ALPR-30")
    void a_tier_does_not_see_what_a_pack_hides_from_all_of_its_roles() {
        Purpose felony = Asks.number("investigation").about("felony");
        Question analyst = Asks.ask(RTCC_ANALYST, SEARCH_READS, ALPR).forPurpose(felony);
        assertThat(provisos(ALL, analyst).hidden()).containsExactly(Detail.CORRECTIONS);
        Question supervisor = Asks.ask(SUPERVISOR, SEARCH_READS, ALPR).forPurpose(felony);
        assertThat(provisos(ALL, supervisor).hidden()).isEmpty();
        Question watch = Asks.ask(RTCC_ANALYST, WATCH_RECORDING, CCTV).forPurpose(felony);
        assertThat(provisos(ALL, watch).hidden()).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-3")
    void a_pack_that_says_what_becomes_of_an_unknown_number_speaks_for_those_that_do_not() {
        Question call = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV).forPurpose(Asks.number("911-call"));
        assertThat(provisos(ALL, call)).isEqualTo(number("SEA-CCTV-3", false));
        assertThat(provisos(policy(List.of("seattle-rtcc", "seattle-cctv")), call))
                .isEqualTo(number("SEA-CCTV-3", false));
    }

    @Test
    void what_no_pack_says_is_refused() {
        Question call = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV).forPurpose(Asks.number("911-call"));
        assertThat(provisos(policy(List.of("seattle-rtcc")), call)).isEqualTo(number("SEA-RTCC-6", true));
        Question incident =
                Asks.ask(APPROVER, WATCH_RECORDING, RECORDED_ONLY).forPurpose(Asks.number("reportable-incident"));
        assertThat(provisos(ALL, incident)).isEqualTo(number("SCH-12", true));
    }

    @Test
    @Clause("CA-SB34-3")
    void a_date_is_in_no_records() {
        Question on = Asks.ask(OPERATIONS_MANAGER, SWITCH_ON_PLATE_READING, ALPR)
                .forPurpose(new Purpose("public-meeting", Optional.of("2026-03-17"), Optional.empty()));
        assertThat(provisos(ALL, on)).isEqualTo(Provisos.NONE);
    }

    @Test
    @Clause({"SEA-CCTV-3", "SCH-12"})
    void a_narrative_must_be_new_where_one_is_asked_for() {
        String words = "thefts from cars at night";
        Question trend = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV)
                .forPurpose(new Purpose("crime-trend", Optional.empty(), Optional.of(words)));
        assertThat(provisos(ALL, trend).words()).contains(new Provisos.NewWords("SEA-CCTV-3", words));
        assertThat(provisos(ALL, trend).number()).isEmpty();
        Question school = Asks.ask(APPROVER, REQUEST_CLIP, RECORDED_ONLY)
                .forPurpose(new Purpose("safeguarding", Optional.empty(), Optional.of(words)));
        assertThat(provisos(policy(List.of("school-cctv")), school).words())
                .contains(new Provisos.NewWords("SCH-12", words));
        Question call = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV).forPurpose(Asks.narrative("911-call", words));
        assertThat(provisos(ALL, call).words()).isEmpty();
    }

    @Test
    void a_code_alone_leaves_nothing_to_look_up() {
        Question still = Asks.ask(TECHNICIAN, TAKE_STILL, CCTV)
                .forPurpose(new Purpose("commissioning", Optional.empty(), Optional.empty()));
        assertThat(provisos(ALL, still)).isEqualTo(Provisos.NONE);
    }

    @Test
    @Clause("SJ-ALPR-30")
    void a_number_may_be_an_investigations_whatever_ground_it_is_named_with() {
        Purpose trend = Asks.narrative("crime-trend", "thefts from cars at night");
        Question watch = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV);
        assertThat(provisos(ALL, watch.forPurpose(trend)).team()).contains(TEAM);
        Purpose withoutNumber = new Purpose("crime-trend", Optional.empty(), trend.narrative());
        assertThat(provisos(ALL, watch.forPurpose(withoutNumber)).team()).isEmpty();
    }
}
