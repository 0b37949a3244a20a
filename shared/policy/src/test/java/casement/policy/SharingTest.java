package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.camera.CameraId;
import casement.domain.sharing.Addressee;
import casement.domain.sharing.Applicant;
import casement.domain.sharing.Channel;
import casement.domain.sharing.DataClass;
import casement.domain.sharing.Grounds;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Manner;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.SharingRule.Effect;
import casement.domain.sharing.SharingRules;
import casement.domain.sharing.Wanted;
import casement.domain.video.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's own sharing rules beside those of other documents. */
class SharingTest {
    private static final String HARBOR = """
            pack: harbor
            title: Harbor city
            version: 1
            effective: 2026-01-01
            governs: [cctv]
            role-clause: HC-1
            roles:
              - {clause: HC-1, says: Analysts read it., who: [rtcc-analyst], may: [show-policy]}
            retention: []
            sharing:
              - {clause: HC-2, says: No warrants here., effect: refuse, grounds: [warrant]}
              - {clause: HC-3, says: The coast guard asks., effect: to-review, grounds: [investigation], kinds: [statutory-body]}
              - {clause: HC-4, says: Nothing else leaves., effect: refuse-otherwise}
            texts: {policy: p, notice: n, contact: c}
            clauses: {HC-1: a., HC-2: b., HC-3: c., HC-4: d.}
            """;

    @TempDir
    private Path folder;

    private SharingRules rules(String... packs) throws IOException {
        Files.createDirectories(folder.resolve("harbor"));
        Files.writeString(folder.resolve("harbor/pack.yaml"), HARBOR);
        return Packs.in(folder, List.of(packs)).sharing();
    }

    private static Particulars asked(DataClass data, Requester.Kind kind, LegalGround ground) {
        return new Particulars(
                Channel.LETTER,
                Addressee.PRINCIPAL,
                new Applicant("Nora", Optional.empty(), Optional.empty(), new Requester(AgencyType.LOCAL, kind)),
                new Wanted(
                        data,
                        Manner.CLIP,
                        Optional.of(new CameraId("pier-4")),
                        Optional.of(new Span(Asks.NOW.minusSeconds(60), Asks.NOW)),
                        Optional.empty()),
                new Grounds(
                        ground,
                        Offence.FELONY,
                        Optional.of("2026-000123"),
                        Optional.of("W-1"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void judged(SharingRules rules, Particulars asked, Effect effect, String clause) {
        SharingRule rule = rules.judge(asked);
        assertThat(rule.effect() + " by " + rule.clause()).isEqualTo(effect + " by " + clause);
    }

    @Test
    @Clause("SEA-CCTV-11")
    void a_city_refuses_what_another_document_leaves_room_for() throws IOException {
        Particulars warrant = asked(DataClass.CCTV_RECORDING, Requester.Kind.LAW_ENFORCEMENT, LegalGround.WARRANT);
        judged(rules("seattle-cctv"), warrant, Effect.TO_REVIEW, "SEA-CCTV-11");
        judged(rules("seattle-cctv", "harbor"), warrant, Effect.REFUSE, "HC-2");
        judged(rules("harbor", "seattle-cctv"), warrant, Effect.REFUSE, "HC-2");
    }

    @Test
    @Clause("SEA-CCTV-11")
    void a_city_cannot_leave_room_for_what_another_document_refuses() throws IOException {
        Particulars coastGuard =
                asked(DataClass.CCTV_RECORDING, Requester.Kind.STATUTORY_BODY, LegalGround.INVESTIGATION);
        judged(rules("harbor"), coastGuard, Effect.TO_REVIEW, "HC-3");
        judged(rules("harbor", "seattle-cctv"), coastGuard, Effect.REFUSE, "SEA-CCTV-11");
    }

    @Test
    @Clause("SEA-CCTV-11")
    void what_no_row_leaves_room_for_is_refused() throws IOException {
        Particulars police = asked(DataClass.CCTV_RECORDING, Requester.Kind.LAW_ENFORCEMENT, LegalGround.NONE);
        judged(rules("harbor"), police, Effect.REFUSE, "HC-4");
        judged(rules("harbor", "seattle-cctv"), police, Effect.REFUSE, "HC-4");
        judged(rules("seattle-rtcc"), police, Effect.REFUSE, "SEA-RTCC-5");
        Particulars school =
                asked(DataClass.SCHOOL_RECORDING, Requester.Kind.LAW_ENFORCEMENT, LegalGround.INVESTIGATION);
        judged(rules("harbor"), school, Effect.REFUSE, "SEA-RTCC-5");
        judged(rules("harbor", "school-cctv"), school, Effect.TO_REVIEW, "SCH-14");
    }

    @Test
    @Clause({"SEA-CCTV-12", "CA-SB34-9"})
    void in_every_city_immigration_goes_to_counsel_and_an_order_has_a_number() throws IOException {
        for (DataClass data : DataClass.values()) {
            Particulars authority = asked(data, Requester.Kind.IMMIGRATION_AUTHORITY, LegalGround.INVESTIGATION);
            judged(rules("harbor"), authority, Effect.TO_COUNSEL, "SEA-CCTV-12");
        }
        Particulars court = asked(DataClass.CCTV_RECORDING, Requester.Kind.COURT, LegalGround.COURT_ORDER);
        judged(rules("harbor"), court, Effect.TO_REVIEW, "CA-SB34-9");
        Grounds g = court.grounds();
        Grounds unnumbered =
                new Grounds(g.ground(), g.offence(), g.caseNumber(), Optional.empty(), g.recipient(), g.narrative());
        Particulars vague =
                new Particulars(court.channel(), court.addressee(), court.applicant(), court.wanted(), unnumbered);
        judged(rules("harbor"), vague, Effect.REFUSE, "CA-SB34-9");
    }
}
