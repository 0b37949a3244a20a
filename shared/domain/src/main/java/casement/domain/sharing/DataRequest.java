package casement.domain.sharing;

import casement.domain.Fault;
import casement.domain.audit.Hand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request for data by somebody outside, and everything that was done about it.
 *
 * @param version rises by one with each change
 * @param history oldest first
 */
public record DataRequest(
        String id,
        int version,
        RequestState state,
        RequestQueue queue,
        Particulars particulars,
        List<Step> history,
        Optional<Disclosure> disclosure) {
    public DataRequest {
        history = List.copyOf(history);
    }

    /**
     * Takes a request in; where a rule decides, it is decided.
     *
     * @param rule what the sharing rules say of it
     */
    public static DataRequest receive(String id, Particulars asked, SharingRule rule, Hand hand) {
        RequestState state = switch (rule.effect()) {
            case TO_COUNSEL -> RequestState.ROUTED_TO_COUNSEL;
            case REFUSE, REFUSE_OTHERWISE -> RequestState.REFUSED_BY_RULE;
            case TO_REVIEW -> RequestState.TO_REVIEW;
        };
        RequestQueue queue = rule.effect() == SharingRule.Effect.TO_COUNSEL ? RequestQueue.COUNSEL : RequestQueue.STAFF;
        Step received = step(RequestState.RECEIVED, false, hand, "taken in", Optional.empty(), Optional.empty());
        Step judged = step(state, false, hand, rule.sentence(), Optional.of(rule.clause()), rule.basis());
        return new DataRequest(id, 1, state, queue, asked, List.of(received, judged), Optional.empty());
    }

    /** Counsel was consulted before it is answered (SCH-23). */
    public DataRequest consulted(Hand hand, String what) {
        requireOpen();
        return after(step(state, true, hand, what, Optional.empty(), Optional.empty()), disclosure);
    }

    /**
     * @param basis the order or law under which it may go out
     * @param forbidding the rule that leaves nobody room at this moment, if there is one
     * @throws Fault.Refused when there is, when a step that must come first is missing, or when nobody else took it in
     */
    public DataRequest approve(Hand hand, String why, Optional<String> basis, Optional<SharingRule> forbidding) {
        requireOpen();
        requireAllowed(forbidding);
        requireAnother(hand);
        requireDecidable(basis);
        return after(step(RequestState.APPROVED, false, hand, why, Optional.empty(), basis), disclosure);
    }

    /** @param basis the exemption or order under which it is withheld */
    public DataRequest refuse(Hand hand, String why, Optional<String> basis) {
        requireOpen();
        requireAnother(hand);
        requireDecidable(basis);
        return after(step(RequestState.REFUSED, false, hand, why, Optional.empty(), basis), disclosure);
    }

    /**
     * Before anything is looked up: whether it may be answered at all.
     *
     * @param forbidding the rule that leaves nobody room at this moment, if there is one
     * @throws Fault.Refused when there is, or when the same person decided who must not
     */
    public void requireAnswerable(Hand hand, Optional<SharingRule> forbidding) {
        if (state != RequestState.APPROVED) {
            throw new Fault.Conflict("only an approved request can be answered");
        }
        requireAllowed(forbidding);
        boolean isSchools = particulars.wanted().dataClass() == DataClass.SCHOOL_RECORDING;
        if (isSchools && isBy(hand, RequestState.APPROVED)) {
            throw new Fault.Refused("SCH-14", "who authorised a school's recording does not give it out; another does");
        }
    }

    public DataRequest answer(Hand hand, Disclosure given, Optional<SharingRule> forbidding) {
        requireAnswerable(hand, forbidding);
        requireDiscrete(given);
        if (needsRedaction() && given.redaction().isEmpty()) {
            throw new Fault.Refused(
                    "SJ-ALPR-19", "say what was redacted because it could seriously harm a person, or why nothing was");
        }
        Step step = step(RequestState.ANSWERED, false, hand, "given out", Optional.empty(), Optional.empty());
        return after(step, Optional.of(given));
    }

    public boolean isConsulted() {
        return history.stream().anyMatch(Step::consultation);
    }

    private boolean needsRedaction() {
        return particulars.wanted().dataClass().isAlpr()
                || particulars.grounds().ground() == LegalGround.PUBLIC_RECORDS;
    }

    private void requireDiscrete(Disclosure given) {
        if (particulars.wanted().dataClass().isAlpr()) {
            if (given.confirmed().isEmpty() || !given.clips().isEmpty()) {
                throw new Fault.Refused("SJ-ALPR-27", "the answer confirms the one read or hit, or does not");
            }
        } else if (given.confirmed().isPresent() || given.clips().isEmpty()) {
            throw new Fault.Refused("SEA-CCTV-11", "the answer names clips");
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Fault.Conflict("the request is decided already");
        }
    }

    private void requireAnother(Hand hand) {
        if (isBy(hand, RequestState.RECEIVED)) {
            throw new Fault.Refused("SJ-ALPR-30", "who took a request in does not decide on it; another person does");
        }
    }

    /** Whether the same person brought it to that state. */
    private boolean isBy(Hand hand, RequestState reached) {
        return history.stream()
                .filter(step -> step.state() == reached)
                .anyMatch(step -> step.who().subject().equals(hand.who().subject()));
    }

    private static void requireAllowed(Optional<SharingRule> forbidding) {
        if (forbidding.isPresent()) {
            throw new Fault.Refused(forbidding.get().clause(), forbidding.get().sentence());
        }
    }

    private void requireDecidable(Optional<String> basis) {
        if (particulars.wanted().dataClass() == DataClass.SCHOOL_RECORDING && !isConsulted()) {
            throw new Fault.Refused("SCH-23", "record first that counsel was consulted");
        }
        LegalGround ground = particulars.grounds().ground();
        if ((ground.isOrder() || ground == LegalGround.PUBLIC_RECORDS) && basis.isEmpty()) {
            throw new Fault.Refused("CA-SB34-9", "name the exemption or the order that decides it");
        }
    }

    private DataRequest after(Step step, Optional<Disclosure> given) {
        List<Step> more = Stream.concat(history.stream(), Stream.of(step)).toList();
        return new DataRequest(id, version + 1, step.state(), queue, particulars, more, given);
    }

    private static Step step(
            RequestState state,
            boolean consultation,
            Hand hand,
            String why,
            Optional<String> clause,
            Optional<String> basis) {
        return new Step(state, consultation, hand.at(), hand.who(), why, clause, basis, hand.audit());
    }
}
