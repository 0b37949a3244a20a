package casement.sharing;

import static casement.testkit.Requests.about;
import static casement.testkit.Requests.addressed;
import static casement.testkit.Requests.by;
import static casement.testkit.Requests.cctvClip;
import static casement.testkit.Requests.hitConfirmation;
import static casement.testkit.Requests.inManner;
import static casement.testkit.Requests.on;
import static casement.testkit.Requests.schoolCopy;
import static casement.testkit.Requests.schoolViewing;
import static casement.testkit.Requests.showing;
import static casement.testkit.Requests.wanting;
import static casement.testkit.Requests.withoutEvidence;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.AgencyType;
import casement.domain.access.Requester.Kind;
import casement.domain.sharing.Addressee;
import casement.domain.sharing.Channel;
import casement.domain.sharing.DataClass;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Manner;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.SharingRule.Effect;
import casement.domain.sharing.SharingRules;
import casement.domain.sharing.Wanted;
import casement.testkit.Rules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of every kind of request, and by which clause. */
class SharingRulesTest {
    private static final List<Particulars> EACH = List.of(cctvClip(), hitConfirmation(), schoolCopy());
    private static final Set<LegalGround> OUTSIDE =
            EnumSet.of(LegalGround.WARRANT, LegalGround.JOINT_INVESTIGATION, LegalGround.INVESTIGATION);

    private SharingRules rules = Rules.sharing();

    /** The same tests of other rules. */
    static SharingRulesTest of(SharingRules changed) {
        SharingRulesTest test = new SharingRulesTest();
        test.rules = changed;
        return test;
    }

    private void expect(Particulars asked, Effect effect, String clause) {
        SharingRule rule = rules.judge(asked);
        assertThat(rule.effect() + " by " + rule.clause()).isEqualTo(effect + " by " + clause);
    }

    private void refused(Particulars asked, String clause) {
        expect(asked, Effect.REFUSE, clause);
        assertThat(rules.forbidding(asked)).isPresent();
    }

    private void reviewed(Particulars asked, String clause) {
        expect(asked, Effect.TO_REVIEW, clause);
        assertThat(rules.forbidding(asked)).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-12")
    void sends_whatever_immigration_authorities_ask_to_counsel() {
        for (Particulars asked : EACH) {
            for (AgencyType type : AgencyType.values()) {
                Particulars theirs = by(asked, type, Kind.IMMIGRATION_AUTHORITY);
                for (LegalGround ground : LegalGround.values()) {
                    for (Manner manner : Manner.values()) {
                        Particulars one = inManner(on(theirs, ground, Offence.FELONY), manner);
                        assertThat(rules.judge(one).effect()).isEqualTo(Effect.TO_COUNSEL);
                    }
                }
            }
        }
    }

    @Test
    @Clause({"SEA-CCTV-14", "SJ-ALPR-4"})
    void sends_whatever_is_about_immigration_to_counsel_who_may_only_refuse_it() {
        for (Kind kind : Kind.values()) {
            for (Particulars asked : EACH) {
                Particulars status = by(about(asked, Offence.IMMIGRATION), AgencyType.LOCAL, kind);
                assertThat(rules.judge(status).effect()).isEqualTo(Effect.TO_COUNSEL);
                assertThat(rules.forbidding(status)).isPresent();
            }
        }
    }

    @Test
    @Clause("SJ-ALPR-4")
    void leaves_counsel_no_room_to_share_plates_with_immigration_authorities() {
        Particulars asked = by(hitConfirmation(), AgencyType.STATE, Kind.IMMIGRATION_AUTHORITY);
        expect(asked, Effect.TO_COUNSEL, "SJ-ALPR-4");
        assertThat(rules.forbidding(asked).map(SharingRule::clause)).contains("SJ-ALPR-4");
    }

    @Test
    @Clause("SEA-CCTV-13")
    void refuses_help_against_care_naming_the_law() {
        for (Particulars asked : EACH) {
            for (Offence care : List.of(Offence.REPRODUCTIVE_CARE, Offence.GENDER_AFFIRMING_CARE)) {
                for (LegalGround ground : LegalGround.values()) {
                    Particulars one = on(asked, ground, care);
                    refused(one, "SEA-CCTV-13");
                    assertThat(rules.judge(one).sentence()).contains("RCW 10.96.040");
                    assertThat(rules.judge(one).basis()).contains("RCW 10.96.040");
                }
            }
        }
    }

    @Test
    @Clause("CA-SB34-1")
    void refuses_plates_to_whoever_is_not_a_public_agency_of_the_state() {
        for (AgencyType type : AgencyType.values()) {
            Particulars asked = by(hitConfirmation(), type, Kind.LAW_ENFORCEMENT);
            if (type == AgencyType.STATE || type == AgencyType.LOCAL) {
                reviewed(asked, "SJ-ALPR-27");
            } else {
                refused(asked, "CA-SB34-1");
            }
        }
    }

    @Test
    @Clause("CA-SB34-1")
    void takes_a_name_or_an_address_for_no_evidence() {
        refused(withoutEvidence(hitConfirmation()), "CA-SB34-1");
    }

    @Test
    @Clause("SJ-ALPR-25")
    void refuses_plates_to_companies_whatever_they_are_by_law() {
        for (AgencyType type : AgencyType.values()) {
            refused(by(hitConfirmation(), type, Kind.COMPANY), "SJ-ALPR-25");
        }
    }

    @Test
    @Clause("CA-SB34-2")
    void gives_nothing_to_who_hosts_data_or_tows_vehicles() {
        for (Particulars asked : EACH) {
            for (AgencyType type : AgencyType.values()) {
                Particulars contractor = by(asked, type, Kind.COMPANY);
                refused(on(contractor, LegalGround.SERVICE_CONTRACT, Offence.OTHER), "CA-SB34-2");
            }
        }
    }

    @Test
    @Clause("CA-SB34-8")
    void connects_with_no_pooled_database_and_holds_every_channel_to_the_same_limits() {
        refused(inManner(hitConfirmation(), Manner.POOL), "CA-SB34-8");
        Particulars federal = by(hitConfirmation(), AgencyType.FEDERAL, Kind.LAW_ENFORCEMENT);
        for (Channel channel : Channel.values()) {
            refused(addressed(federal, channel, Addressee.RECORDS_OFFICE), "CA-SB34-1");
        }
    }

    @Test
    @Clause("SJ-ALPR-27")
    void confirms_one_read_or_hit_and_gives_no_search_feed_or_copy() {
        reviewed(hitConfirmation(), "SJ-ALPR-27");
        for (Manner manner : List.of(Manner.SEARCH, Manner.FEED, Manner.CLIP, Manner.VIEWING)) {
            refused(inManner(hitConfirmation(), manner), "SJ-ALPR-27");
        }
        Wanted many = new Wanted(
                DataClass.ALPR_READ, Manner.CONFIRMATION, Optional.empty(), Optional.empty(), Optional.empty());
        refused(wanting(hitConfirmation(), many), "SJ-ALPR-27");
        refused(by(hitConfirmation(), AgencyType.LOCAL, Kind.PUBLIC), "SJ-ALPR-27");
    }

    @Test
    @Clause({"SJ-ALPR-1", "SJ-ALPR-3", "SJ-ALPR-6"})
    void confirms_for_the_listed_uses_alone() {
        Set<Offence> listed = EnumSet.of(Offence.FELONY, Offence.MISDEMEANOUR, Offence.MISSING_PERSON_AT_RISK);
        for (Offence offence : Offence.values()) {
            assertThat(rules.forbidding(about(hitConfirmation(), offence)).isEmpty())
                    .as(offence.toString())
                    .isEqualTo(listed.contains(offence));
        }
        refused(about(hitConfirmation(), Offence.FIRST_AMENDMENT_ACTIVITY), "SJ-ALPR-3");
        refused(about(hitConfirmation(), Offence.PROSTITUTION), "SJ-ALPR-6");
        refused(about(hitConfirmation(), Offence.OTHER), "SJ-ALPR-1");
    }

    @Test
    @Clause("SEA-CCTV-11")
    void shares_recordings_on_a_warrant_in_a_joint_investigation_or_with_who_investigates() {
        for (LegalGround ground : OUTSIDE) {
            reviewed(showing(on(cctvClip(), ground, Offence.FELONY), "2026-1", "W-1", ""), "SEA-CCTV-11");
        }
        for (Kind kind : Kind.values()) {
            Particulars asked = on(by(cctvClip(), AgencyType.LOCAL, kind), LegalGround.NONE, Offence.FELONY);
            assertThat(rules.judge(asked).effect()).as(kind.toString()).isNotEqualTo(Effect.TO_REVIEW);
        }
        refused(by(cctvClip(), AgencyType.PRIVATE, Kind.COMPANY), "SEA-CCTV-11");
        refused(showing(cctvClip(), "", "", ""), "SEA-CCTV-11");
    }

    @Test
    @Clause("SEA-CCTV-11")
    void shares_named_clips_and_never_a_feed() {
        for (Manner manner : List.of(Manner.FEED, Manner.SEARCH, Manner.POOL, Manner.CONFIRMATION)) {
            refused(inManner(cctvClip(), manner), "SEA-CCTV-11");
        }
        Wanted everything =
                new Wanted(DataClass.CCTV_RECORDING, Manner.CLIP, Optional.empty(), Optional.empty(), Optional.empty());
        refused(wanting(cctvClip(), everything), "SEA-CCTV-11");
    }

    @Test
    @Clause("SEA-CCTV-16")
    void gives_discovery_to_defence_counsel_with_case_and_recipient() {
        Particulars discovery =
                on(by(cctvClip(), AgencyType.PRIVATE, Kind.DEFENCE_COUNSEL), LegalGround.DISCOVERY, Offence.FELONY);
        reviewed(showing(discovery, "24-1-00123", "", "Office of Dana Defender"), "SEA-CCTV-16");
        refused(showing(discovery, "24-1-00123", "", ""), "SEA-CCTV-16");
        refused(showing(discovery, "", "", "Office of Dana Defender"), "SEA-CCTV-16");
        refused(on(cctvClip(), LegalGround.DISCOVERY, Offence.FELONY), "SEA-CCTV-16");
        Particulars complete = showing(discovery, "24-1-00123", "", "Office of Dana Defender");
        for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.DEFENCE_COUNSEL, Kind.IMMIGRATION_AUTHORITY))) {
            refused(by(complete, AgencyType.LOCAL, kind), "SEA-CCTV-16");
        }
    }

    @Test
    @Clause("CA-SB34-9")
    void takes_a_court_by_its_orders_number_and_reviews_public_records_requests() {
        for (LegalGround order : List.of(LegalGround.COURT_ORDER, LegalGround.SUBPOENA)) {
            Particulars asked = on(by(cctvClip(), AgencyType.STATE, Kind.COURT), order, Offence.OTHER);
            refused(asked, "CA-SB34-9");
            reviewed(showing(asked, "", "order-77", ""), "CA-SB34-9");
        }
        Particulars citizen = by(cctvClip(), AgencyType.PRIVATE, Kind.PUBLIC);
        reviewed(on(citizen, LegalGround.PUBLIC_RECORDS, Offence.OTHER), "CA-SB34-9");
        Particulars plates = by(hitConfirmation(), AgencyType.PRIVATE, Kind.PUBLIC);
        Particulars records = on(plates, LegalGround.PUBLIC_RECORDS, Offence.OTHER);
        refused(records, "CA-SB34-1");
        assertThat(rules.judge(records).basis()).contains("Civil Code 1798.90.55(b)");
    }

    @Test
    @Clause("SCH-10")
    void shows_a_schools_recordings_to_no_parent() {
        for (Manner manner : List.of(Manner.VIEWING, Manner.CLIP)) {
            for (LegalGround ground : LegalGround.values()) {
                Particulars asked = inManner(by(schoolViewing(), AgencyType.PRIVATE, Kind.PARENT), manner);
                Particulars one = showing(on(asked, ground, Offence.OTHER), "1", "1", "");
                assertThat(rules.judge(one).effect()).isEqualTo(Effect.REFUSE);
                assertThat(rules.forbidding(one)).isPresent();
            }
        }
        refused(by(schoolViewing(), AgencyType.PRIVATE, Kind.PARENT), "SCH-10");
    }

    @Test
    @Clause("SCH-21")
    void wants_school_requests_in_writing_to_the_principal_unless_from_police_or_court() {
        reviewed(schoolViewing(), "SCH-10");
        refused(addressed(schoolViewing(), Channel.API, Addressee.PRINCIPAL), "SCH-21");
        refused(addressed(schoolViewing(), Channel.LETTER, Addressee.RECORDS_OFFICE), "SCH-21");
        for (Kind kind : List.of(Kind.LAW_ENFORCEMENT, Kind.COURT)) {
            Particulars asked = by(schoolViewing(), AgencyType.STATE, kind);
            reviewed(addressed(asked, Channel.API, Addressee.RECORDS_OFFICE), "SCH-10");
        }
        Wanted everything = new Wanted(
                DataClass.SCHOOL_RECORDING, Manner.VIEWING, Optional.empty(), Optional.empty(), Optional.empty());
        refused(wanting(schoolViewing(), everything), "SCH-21");
    }

    @Test
    @Clause("SCH-14")
    void gives_copies_of_a_schools_recordings_to_the_police_directly_and_to_nobody_else() {
        reviewed(schoolCopy(), "SCH-14");
        for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.LAW_ENFORCEMENT))) {
            Particulars asked =
                    addressed(by(schoolCopy(), AgencyType.STATE, kind), Channel.LETTER, Addressee.PRINCIPAL);
            assertThat(rules.forbidding(asked)).as(kind.toString()).isPresent();
        }
        refused(showing(schoolCopy(), "2026-1", "", "the student's parents"), "SCH-14");
        reviewed(showing(schoolViewing(), "2026-1", "", "the insurer's counsel"), "SCH-10");
        refused(addressed(inManner(schoolViewing(), Manner.CLIP), Channel.LETTER, Addressee.PRINCIPAL), "SCH-14");
    }

    @Test
    @Clause({"SEA-CCTV-18", "SCH-7"})
    void shares_nothing_about_traffic_or_a_teachers_performance() {
        refused(about(cctvClip(), Offence.TRAFFIC_OFFENCE), "SEA-CCTV-18");
        refused(about(schoolViewing(), Offence.TEACHER_PERFORMANCE), "SCH-7");
        refused(about(cctvClip(), Offence.TEACHER_PERFORMANCE), "SCH-7");
    }

    @Test
    void leaves_no_request_undecided() {
        int cells = 0;
        for (DataClass data : DataClass.values()) {
            for (Manner manner : Manner.values()) {
                for (AgencyType type : AgencyType.values()) {
                    for (Kind kind : Kind.values()) {
                        for (LegalGround ground : LegalGround.values()) {
                            for (Offence offence : Offence.values()) {
                                Wanted bare =
                                        new Wanted(data, manner, Optional.empty(), Optional.empty(), Optional.empty());
                                Particulars one = on(by(wanting(cctvClip(), bare), type, kind), ground, offence);
                                assertThat(rules.judge(one).clause()).isNotEmpty();
                                cells++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(100_000);
    }

    @Test
    void says_every_rule_in_a_sentence_with_its_clause() {
        assertThat(rules.all()).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.clause()).matches("(SEA-CCTV|SJ-ALPR|SCH|CA-SB34)-[0-9]+");
            assertThat(rule.sentence()).endsWith(".");
        });
    }
}
