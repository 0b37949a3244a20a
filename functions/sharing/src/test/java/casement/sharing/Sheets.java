package casement.sharing;

import casement.domain.sharing.Applicant;
import casement.domain.sharing.Grounds;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.Wanted;
import casement.domain.video.Span;
import java.util.Optional;

/** Requests as a clerk types them in. */
final class Sheets {
    private Sheets() {}

    static RequestForm form(Particulars asked) {
        Applicant a = asked.applicant();
        Wanted w = asked.wanted();
        Grounds g = asked.grounds();
        return new RequestForm(
                Optional.of(asked.channel()),
                Optional.of(asked.addressee()),
                Optional.of(new RequestForm.ApplicantForm(
                        Optional.of(a.name()),
                        a.organisation(),
                        a.agency(),
                        Optional.of(a.requester().kind()))),
                Optional.of(new RequestForm.WantedForm(
                        Optional.of(w.dataClass()),
                        Optional.of(w.manner()),
                        w.camera(),
                        w.span().map(Span::from),
                        w.span().map(Span::until),
                        w.item())),
                Optional.of(new RequestForm.GroundsForm(
                        Optional.of(g.ground()),
                        Optional.of(g.offence()),
                        g.caseNumber(),
                        g.order(),
                        g.recipient(),
                        g.narrative())));
    }
}
