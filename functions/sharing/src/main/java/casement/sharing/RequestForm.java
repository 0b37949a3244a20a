package casement.sharing;

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
import casement.lambda.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A request for data as sent. */
public record RequestForm(
        @Member(needed = true) Optional<Channel> channel,
        Optional<Addressee> addressee,
        @Member(needed = true) Optional<ApplicantForm> applicant,
        @Member(needed = true) Optional<WantedForm> wanted,
        @Member(needed = true) Optional<GroundsForm> grounds) {
    private static final int LONGEST_NUMBER = 60;
    private static final Duration LONGEST_SPAN = Duration.ofHours(24);

    /**
     * Who asks, as sent.
     *
     * @param organisation for whom, by name; shows nothing
     * @param agency the same by its id in the directory, which alone says what it is by law
     */
    public record ApplicantForm(
            @Member(needed = true) Optional<String> name,
            Optional<String> organisation,
            Optional<AgencyId> agency,
            @Member(needed = true) Optional<Requester.Kind> kind) {
        static final ApplicantForm EMPTY =
                new ApplicantForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is wanted, as sent. */
    public record WantedForm(
            @Member(needed = true) Optional<DataClass> dataClass,
            @Member(needed = true) Optional<Manner> manner,
            Optional<CameraId> camera,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<String> item) {
        static final WantedForm EMPTY = new WantedForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Why, as sent. */
    public record GroundsForm(
            @Member(needed = true) Optional<LegalGround> ground,
            @Member(needed = true) Optional<Offence> offence,
            Optional<String> caseNumber,
            Optional<String> order,
            Optional<String> recipient,
            Optional<String> narrative) {
        static final GroundsForm EMPTY = new GroundsForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** @throws casement.domain.Fault.BadInput naming everything that is missing or wrong */
    Particulars read() {
        Sent sent = new Sent();
        Optional<Channel> by = sent.need("channel", channel);
        Optional<Applicant> who = applicant(sent, applicant.orElse(ApplicantForm.EMPTY));
        Optional<Wanted> what = wanted(sent, wanted.orElse(WantedForm.EMPTY));
        Optional<Grounds> why = grounds(sent, grounds.orElse(GroundsForm.EMPTY));
        sent.finish();
        return new Particulars(
                by.orElseThrow(),
                addressee.orElse(Addressee.RECORDS_OFFICE),
                who.orElseThrow(),
                what.orElseThrow(),
                why.orElseThrow());
    }

    private static Optional<Applicant> applicant(Sent sent, ApplicantForm form) {
        Optional<String> name = sent.words("applicant.name", form.name(), Sent.SHORT);
        Optional<String> organisation = sent.optional("applicant.organisation", form.organisation(), Sent.SHORT);
        Optional<Requester.Kind> kind = sent.need("applicant.kind", form.kind());
        return name.isPresent() && kind.isPresent()
                ? Optional.of(new Applicant(
                        name.get(), organisation, form.agency(), new Requester(AgencyType.UNKNOWN, kind.get())))
                : Optional.empty();
    }

    private static Optional<Wanted> wanted(Sent sent, WantedForm form) {
        Optional<DataClass> data = sent.need("wanted.dataClass", form.dataClass());
        Optional<Manner> manner = sent.need("wanted.manner", form.manner());
        Optional<Span> span = sent.span("wanted", form.from(), form.until());
        boolean isShort =
                span.filter(s -> s.length().compareTo(LONGEST_SPAN) > 0).isEmpty();
        sent.expect(isShort, "wanted.until", "may be 24 hours after 'from' at most");
        Optional<String> item = sent.optional("wanted.item", form.item(), Sent.SHORT);
        return data.isPresent() && manner.isPresent()
                ? Optional.of(new Wanted(data.get(), manner.get(), form.camera(), span, item))
                : Optional.empty();
    }

    private static Optional<Grounds> grounds(Sent sent, GroundsForm form) {
        Optional<LegalGround> ground = sent.need("grounds.ground", form.ground());
        Optional<Offence> offence = sent.need("grounds.offence", form.offence());
        Optional<String> number = sent.optional("grounds.caseNumber", form.caseNumber(), LONGEST_NUMBER);
        Optional<String> order = sent.optional("grounds.order", form.order(), LONGEST_NUMBER);
        Optional<String> recipient = sent.optional("grounds.recipient", form.recipient(), Sent.SHORT);
        Optional<String> narrative = sent.optional("grounds.narrative", form.narrative(), Sent.LONG);
        return ground.isPresent() && offence.isPresent()
                ? Optional.of(new Grounds(ground.get(), offence.get(), number, order, recipient, narrative))
                : Optional.empty();
    }
}
