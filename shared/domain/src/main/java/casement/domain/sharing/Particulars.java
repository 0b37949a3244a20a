package casement.domain.sharing;

import java.util.EnumSet;
import java.util.Set;

/** Everything that a request says, as it was taken in. */
public record Particulars(Channel channel, Addressee addressee, Applicant applicant, Wanted wanted, Grounds grounds) {

    /** Which of the things that rules ask for are given. */
    public Set<Detail> details() {
        EnumSet<Detail> given = EnumSet.noneOf(Detail.class);
        add(given, Detail.CASE_NUMBER, grounds.caseNumber().isPresent());
        add(given, Detail.ORDER, grounds.order().isPresent());
        add(given, Detail.RECIPIENT, grounds.recipient().isPresent());
        boolean another = grounds.recipient()
                .filter(recipient -> !recipient.equals(applicant.called()))
                .isPresent();
        add(given, Detail.ANOTHER_RECIPIENT, another);
        add(
                given,
                Detail.PLACE_AND_TIME,
                wanted.camera().isPresent() && wanted.span().isPresent());
        add(given, Detail.ONE_ITEM, wanted.item().isPresent());
        add(given, Detail.TO_PRINCIPAL, addressee == Addressee.PRINCIPAL);
        return given;
    }

    /** Who gets what goes out. */
    public String recipient() {
        return grounds.recipient().orElse(applicant.called());
    }

    /** The same, of whose agency the directory says this now. */
    public Particulars held(Held now) {
        return new Particulars(channel, addressee, applicant.held(now), wanted, grounds);
    }

    private static void add(Set<Detail> given, Detail detail, boolean isThere) {
        if (isThere) {
            given.add(detail);
        }
    }
}
