package casement.testkit;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.camera.CameraId;
import casement.domain.people.AgencyId;
import casement.domain.sharing.Addressee;
import casement.domain.sharing.Applicant;
import casement.domain.sharing.Channel;
import casement.domain.sharing.DataClass;
import casement.domain.sharing.Grounds;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Manner;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.Wanted;
import casement.domain.video.Span;
import java.util.Locale;
import java.util.Optional;

/** Requests for data to test with, and how to change one part of them. */
public final class Requests {
    public static final CameraId CAMERA = new CameraId("third-avenue");
    public static final String ORGANISATION = "Neighbour County Sheriff";
    public static final Span HALF_HOUR = new Span(Examples.NOON.minusSeconds(1800), Examples.NOON);

    private Requests() {}

    /** A county sheriff who investigates a felony wants a clip. */
    public static Particulars cctvClip() {
        return new Particulars(
                Channel.LETTER,
                Addressee.RECORDS_OFFICE,
                applicant(AgencyType.LOCAL, Requester.Kind.LAW_ENFORCEMENT),
                new Wanted(
                        DataClass.CCTV_RECORDING,
                        Manner.CLIP,
                        Optional.of(CAMERA),
                        Optional.of(HALF_HOUR),
                        Optional.empty()),
                new Grounds(
                        LegalGround.INVESTIGATION,
                        Offence.FELONY,
                        Optional.of("2026-000123"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** The same sheriff wants one hit confirmed. */
    public static Particulars hitConfirmation() {
        Wanted hit = new Wanted(
                DataClass.ALPR_HIT, Manner.CONFIRMATION, Optional.empty(), Optional.empty(), Optional.of("hit-4711"));
        return wanting(cctvClip(), hit);
    }

    /** An insurer writes to a school's principal to be shown a recording. */
    public static Particulars schoolViewing() {
        Particulars viewing = by(
                wanting(
                        cctvClip(),
                        new Wanted(
                                DataClass.SCHOOL_RECORDING,
                                Manner.VIEWING,
                                Optional.of(CAMERA),
                                Optional.of(HALF_HOUR),
                                Optional.empty())),
                AgencyType.PRIVATE,
                Requester.Kind.COMPANY);
        return addressed(on(viewing, LegalGround.NONE, Offence.OTHER), Channel.LETTER, Addressee.PRINCIPAL);
    }

    /** The sheriff wants a copy of a school's recording. */
    public static Particulars schoolCopy() {
        Wanted viewing = schoolViewing().wanted();
        return wanting(
                cctvClip(),
                new Wanted(viewing.dataClass(), Manner.CLIP, viewing.camera(), viewing.span(), viewing.item()));
    }

    public static Particulars by(Particulars asked, AgencyType type, Requester.Kind kind) {
        return new Particulars(
                asked.channel(), asked.addressee(), applicant(type, kind), asked.wanted(), asked.grounds());
    }

    public static Particulars wanting(Particulars asked, Wanted wanted) {
        return new Particulars(asked.channel(), asked.addressee(), asked.applicant(), wanted, asked.grounds());
    }

    public static Particulars inManner(Particulars asked, Manner manner) {
        Wanted w = asked.wanted();
        return wanting(asked, new Wanted(w.dataClass(), manner, w.camera(), w.span(), w.item()));
    }

    public static Particulars on(Particulars asked, LegalGround ground, Offence offence) {
        Grounds g = asked.grounds();
        return on(asked, new Grounds(ground, offence, g.caseNumber(), g.order(), g.recipient(), g.narrative()));
    }

    public static Particulars on(Particulars asked, Grounds grounds) {
        return new Particulars(asked.channel(), asked.addressee(), asked.applicant(), asked.wanted(), grounds);
    }

    public static Particulars about(Particulars asked, Offence offence) {
        return on(asked, asked.grounds().ground(), offence);
    }

    /** With the case's and the order's number, and who is to get it, each unless empty. */
    public static Particulars showing(Particulars asked, String caseNumber, String order, String recipient) {
        Grounds g = asked.grounds();
        return on(
                asked,
                new Grounds(g.ground(), g.offence(), given(caseNumber), given(order), given(recipient), g.narrative()));
    }

    public static Particulars addressed(Particulars asked, Channel channel, Addressee addressee) {
        return new Particulars(channel, addressee, asked.applicant(), asked.wanted(), asked.grounds());
    }

    /** The same organisation by its name alone, which the directory does not know. */
    public static Particulars withoutEvidence(Particulars asked) {
        Applicant a = asked.applicant();
        Requester unproven = new Requester(AgencyType.UNKNOWN, a.requester().kind());
        Applicant stranger = new Applicant(a.name(), a.organisation(), Optional.empty(), unproven);
        return new Particulars(asked.channel(), asked.addressee(), stranger, asked.wanted(), asked.grounds());
    }

    private static Applicant applicant(AgencyType type, Requester.Kind kind) {
        return new Applicant(
                "Nora Neighbour", Optional.of(ORGANISATION), Optional.of(agency(type)), new Requester(type, kind));
    }

    /** Of an agency that is held for such a one. */
    public static AgencyId agency(AgencyType type) {
        return new AgencyId("neighbour-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
