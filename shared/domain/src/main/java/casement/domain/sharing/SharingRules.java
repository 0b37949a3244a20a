package casement.domain.sharing;

import static casement.domain.access.AgencyType.FEDERAL;
import static casement.domain.access.AgencyType.LOCAL;
import static casement.domain.access.AgencyType.OUT_OF_STATE;
import static casement.domain.access.AgencyType.PRIVATE;
import static casement.domain.access.AgencyType.STATE;
import static casement.domain.access.AgencyType.UNKNOWN;
import static casement.domain.access.Requester.Kind.COMPANY;
import static casement.domain.access.Requester.Kind.COURT;
import static casement.domain.access.Requester.Kind.DEFENCE_COUNSEL;
import static casement.domain.access.Requester.Kind.IMMIGRATION_AUTHORITY;
import static casement.domain.access.Requester.Kind.LAW_ENFORCEMENT;
import static casement.domain.access.Requester.Kind.PARENT;
import static casement.domain.access.Requester.Kind.STATUTORY_BODY;
import static casement.domain.sharing.LegalGround.COURT_ORDER;
import static casement.domain.sharing.LegalGround.DISCOVERY;
import static casement.domain.sharing.LegalGround.INVESTIGATION;
import static casement.domain.sharing.LegalGround.JOINT_INVESTIGATION;
import static casement.domain.sharing.LegalGround.PUBLIC_RECORDS;
import static casement.domain.sharing.LegalGround.SERVICE_CONTRACT;
import static casement.domain.sharing.LegalGround.SUBPOENA;
import static casement.domain.sharing.LegalGround.WARRANT;
import static casement.domain.sharing.Manner.CLIP;
import static casement.domain.sharing.Manner.CONFIRMATION;
import static casement.domain.sharing.Manner.FEED;
import static casement.domain.sharing.Manner.POOL;
import static casement.domain.sharing.Manner.SEARCH;
import static casement.domain.sharing.Manner.VIEWING;
import static casement.domain.sharing.SharingRule.Effect.REFUSE;
import static casement.domain.sharing.SharingRule.Effect.TO_COUNSEL;
import static casement.domain.sharing.SharingRule.Effect.TO_REVIEW;

import casement.domain.access.Requester;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What outsiders may have: a table of sentences, of which the first that speaks of a request decides. It looks at what
 * the request says and at nothing else, so that its answer is the same whether the data exists or not (SJ-ALPR-26).
 */
public final class SharingRules {
    private static final Set<DataClass> ALPR = Set.of(DataClass.ALPR_READ, DataClass.ALPR_HIT);
    private static final Set<DataClass> CCTV = Set.of(DataClass.CCTV_RECORDING);
    private static final Set<DataClass> SCHOOL = Set.of(DataClass.SCHOOL_RECORDING);
    private static final Set<DataClass> RECORDING = Set.of(DataClass.CCTV_RECORDING, DataClass.SCHOOL_RECORDING);
    private static final Set<Offence> STATUS = Set.of(Offence.IMMIGRATION);
    private static final Set<Offence> CARE = Set.of(Offence.REPRODUCTIVE_CARE, Offence.GENDER_AFFIRMING_CARE);
    private static final Set<Offence> LISTED =
            Set.of(Offence.FELONY, Offence.MISDEMEANOUR, Offence.MISSING_PERSON_AT_RISK);
    private static final Set<Requester.Kind> IMMIGRATION = Set.of(IMMIGRATION_AUTHORITY);
    private static final Set<Requester.Kind> POLICE = Set.of(LAW_ENFORCEMENT);

    private static final String SHARING_LAW = "Civil Code 1798.90.55(b)";
    private static final String CARE_LAW = "RCW 10.96.040";

    private static final List<SharingRule> ALL = List.of(
            counsel("SJ-ALPR-4", When.ALWAYS.data(ALPR).kinds(IMMIGRATION)),
            counsel("SJ-ALPR-4", When.ALWAYS.data(ALPR).offences(STATUS)),
            counsel("SEA-CCTV-12", When.ALWAYS.kinds(IMMIGRATION)),
            counsel("SEA-CCTV-14", When.ALWAYS.offences(STATUS)),
            refuse(
                    "SEA-CCTV-13",
                    "No help is given with investigations of reproductive or gender-affirming care (" + CARE_LAW + ").",
                    CARE_LAW,
                    When.ALWAYS.offences(CARE)),
            refuse(
                    "SJ-ALPR-4",
                    "ALPR data is not shared with immigration authorities.",
                    When.ALWAYS.data(ALPR).kinds(IMMIGRATION)),
            refuse(
                    "SJ-ALPR-4",
                    "ALPR data is not used for anything about a person's immigration status.",
                    When.ALWAYS.data(ALPR).offences(STATUS)),
            refuse("SEA-CCTV-14", "Nothing is shared for immigration enforcement.", When.ALWAYS.offences(STATUS)),
            refuse(
                    "SJ-ALPR-3",
                    "Nothing is shared to watch activities that the First Amendment protects.",
                    When.ALWAYS.offences(Set.of(Offence.FIRST_AMENDMENT_ACTIVITY))),
            refuse(
                    "SJ-ALPR-6",
                    "ALPR data is not used for minor drug offences, prostitution or traffic offences.",
                    When.ALWAYS
                            .data(ALPR)
                            .offences(
                                    Set.of(Offence.MINOR_DRUG_OFFENCE, Offence.PROSTITUTION, Offence.TRAFFIC_OFFENCE))),
            refuse(
                    "SEA-CCTV-18",
                    "CCTV is not used for traffic violations.",
                    When.ALWAYS.data(CCTV).offences(Set.of(Offence.TRAFFIC_OFFENCE))),
            refuse(
                    "SCH-7",
                    "Recordings are never viewed to judge a teacher's performance.",
                    When.ALWAYS.data(RECORDING).offences(Set.of(Offence.TEACHER_PERFORMANCE))),
            refuse(
                    "CA-SB34-2",
                    "A contract to host data or to tow vehicles gives no right to look at data.",
                    When.ALWAYS.ground(SERVICE_CONTRACT)),
            refuse(
                    "CA-SB34-8",
                    "Nothing connects this system with a vendor's or a pooled database.",
                    When.ALWAYS.data(ALPR).manner(POOL)),
            refuse(
                    "SJ-ALPR-27",
                    "Other agencies never search or follow ALPR data; ask for confirmation of one read or one hit.",
                    When.ALWAYS.data(ALPR).manner(SEARCH, FEED)),
            refuse(
                    "SEA-CCTV-11",
                    "Only named clips are given out: never a feed, a search or a connection.",
                    When.ALWAYS.data(RECORDING).manner(SEARCH, FEED, POOL, CONFIRMATION)),
            refuse(
                    "SJ-ALPR-25",
                    "ALPR data is not shared with companies, nor for anything commercial.",
                    SHARING_LAW,
                    When.ALWAYS.data(ALPR).kinds(Set.of(COMPANY))),
            refuse(
                    "CA-SB34-1",
                    "ALPR data goes to public agencies of California alone, and to those that have shown that they"
                            + " are one (" + SHARING_LAW + ").",
                    SHARING_LAW,
                    When.ALWAYS.data(ALPR).agency(FEDERAL, OUT_OF_STATE, PRIVATE, UNKNOWN)),
            refuse(
                    "SJ-ALPR-27",
                    "Of ALPR data, one read or one hit is confirmed; nothing is copied or shown.",
                    When.ALWAYS.data(ALPR).manner(CLIP, VIEWING)),
            refuse(
                    "SJ-ALPR-27",
                    "Name the one read or the one hit that is to be confirmed.",
                    When.ALWAYS.data(ALPR).without(Detail.ONE_ITEM)),
            refuse(
                    "SJ-ALPR-1",
                    "ALPR data is for felonies, misdemeanours and missing persons at risk.",
                    When.ALWAYS.data(ALPR).offences(EnumSet.complementOf(EnumSet.copyOf(LISTED)))),
            refuse(
                    "SCH-10",
                    "Parents do not view a school's recordings.",
                    When.ALWAYS.data(SCHOOL).kinds(Set.of(PARENT))),
            refuse(
                    "SCH-21",
                    "A request for a school's recordings is made in writing.",
                    When.ALWAYS.data(SCHOOL).kinds(not(LAW_ENFORCEMENT, COURT)).channel(Channel.API)),
            refuse(
                    "SCH-21",
                    "A request for a school's recordings is written to the principal.",
                    When.ALWAYS.data(SCHOOL).kinds(not(LAW_ENFORCEMENT, COURT)).without(Detail.TO_PRINCIPAL)),
            refuse(
                    "SCH-14",
                    "Copies of a school's recordings go to the police and to nobody else.",
                    When.ALWAYS.data(SCHOOL).manner(CLIP).kinds(not(LAW_ENFORCEMENT))),
            refuse(
                    "SCH-14",
                    "Copies of a school's recordings go to the police directly.",
                    When.ALWAYS.data(SCHOOL).manner(CLIP).with(Detail.ANOTHER_RECIPIENT)),
            refuse(
                    "SEA-CCTV-16",
                    "Discovery is for the defence's counsel.",
                    When.ALWAYS.data(CCTV).ground(DISCOVERY).kinds(not(DEFENCE_COUNSEL))),
            refuse(
                    "SEA-CCTV-16",
                    "A request in discovery names the case and who is to get the recording.",
                    When.ALWAYS.data(CCTV).ground(DISCOVERY).without(Detail.CASE_NUMBER, Detail.RECIPIENT)),
            refuse(
                    "CA-SB34-9",
                    "Name the number of the warrant, order or subpoena.",
                    When.ALWAYS.ground(WARRANT, COURT_ORDER, SUBPOENA).without(Detail.ORDER)),
            refuse(
                    "SEA-CCTV-11",
                    "Only an agency that investigates a crime may ask as one.",
                    When.ALWAYS
                            .data(CCTV)
                            .ground(JOINT_INVESTIGATION, INVESTIGATION)
                            .kinds(not(LAW_ENFORCEMENT))),
            refuse(
                    "SEA-CCTV-11",
                    "An investigation has a case number; name it.",
                    When.ALWAYS
                            .data(CCTV)
                            .ground(JOINT_INVESTIGATION, INVESTIGATION)
                            .without(Detail.CASE_NUMBER)),
            refuse(
                    "SEA-CCTV-11",
                    "Name the camera, and the time from when to when.",
                    When.ALWAYS.data(RECORDING).without(Detail.PLACE_AND_TIME)),
            review(
                    "SEA-CCTV-16",
                    "Discovery is reviewed.",
                    When.ALWAYS.data(CCTV).ground(DISCOVERY)),
            review(
                    "CA-SB34-9",
                    "Requests by courts and under public-records law are reviewed.",
                    When.ALWAYS.data(CCTV).ground(COURT_ORDER, SUBPOENA, PUBLIC_RECORDS)),
            review(
                    "SEA-CCTV-11",
                    "Warrants, joint investigations and investigating agencies' requests are reviewed.",
                    When.ALWAYS.data(CCTV).ground(WARRANT, JOINT_INVESTIGATION, INVESTIGATION)),
            review(
                    "SJ-ALPR-27",
                    "A local or state agency's request to confirm one read or hit is reviewed.",
                    When.ALWAYS
                            .data(ALPR)
                            .manner(CONFIRMATION)
                            .agency(STATE, LOCAL)
                            .kinds(Set.of(LAW_ENFORCEMENT, COURT, STATUTORY_BODY))),
            review(
                    "SCH-14",
                    "Police ask for a copy; it needs an approver's written authorisation.",
                    When.ALWAYS.data(SCHOOL).manner(CLIP).kinds(POLICE)),
            review(
                    "SCH-10",
                    "A viewing needs an approver's written authorisation.",
                    When.ALWAYS.data(SCHOOL).manner(VIEWING)),
            refuse("SJ-ALPR-27", "No rule allows it.", When.ALWAYS.data(ALPR)),
            refuse("SCH-10", "No rule allows it.", When.ALWAYS.data(SCHOOL)),
            refuse(
                    "SEA-CCTV-11",
                    "Recordings go outside on a warrant, in a joint investigation, at the request of an agency that"
                            + " investigates a crime, or where a court or a law requires it.",
                    When.ALWAYS.data(CCTV)));

    /** The whole table, in the order in which it decides. */
    public List<SharingRule> all() {
        return ALL;
    }

    /** The rule that decides what becomes of a request. */
    public SharingRule judge(Particulars asked) {
        return first(asked, rule -> true);
    }

    /** The rule that nobody can decide against, not even counsel; empty where the law leaves room. */
    public Optional<SharingRule> forbidding(Particulars asked) {
        return Optional.of(first(asked, rule -> rule.effect() != TO_COUNSEL)).filter(rule -> rule.effect() == REFUSE);
    }

    /** One always speaks: the last rows leave no data class out. */
    private static SharingRule first(Particulars asked, Predicate<SharingRule> counts) {
        return ALL.stream()
                .filter(counts)
                .filter(rule -> rule.speaksOf(asked))
                .findFirst()
                .orElseThrow();
    }

    private static SharingRule counsel(String clause, When when) {
        String sentence = "This request goes to legal counsel; staff neither answer nor fulfil it.";
        return new SharingRule(TO_COUNSEL, clause, sentence, Optional.empty(), when);
    }

    private static SharingRule refuse(String clause, String sentence, When when) {
        return new SharingRule(REFUSE, clause, sentence, Optional.empty(), when);
    }

    private static SharingRule refuse(String clause, String sentence, String basis, When when) {
        return new SharingRule(REFUSE, clause, sentence, Optional.of(basis), when);
    }

    private static SharingRule review(String clause, String sentence, When when) {
        return new SharingRule(TO_REVIEW, clause, sentence, Optional.empty(), when);
    }

    private static Set<Requester.Kind> not(Requester.Kind... these) {
        EnumSet<Requester.Kind> others = EnumSet.allOf(Requester.Kind.class);
        others.removeAll(Set.of(these));
        return others;
    }
}
