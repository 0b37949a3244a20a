package casement.domain.access;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.Answer;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A question that the rules allow and the log has: what it takes to do the work, and to record how that went. */
public final class Asked {
    private final AuditLog log;
    private final Act act;
    private final AuditReceipt receipt;
    private final Reasons.Said said;
    private final Set<Detail> hidden;

    /**
     * @param said as the reason; taken back when nothing comes of the question
     * @param hidden details that who asks does not see
     */
    Asked(AuditLog log, Act act, AuditReceipt receipt, Reasons.Said said, Set<Detail> hidden) {
        this.log = log;
        this.act = act;
        this.receipt = receipt;
        this.said = said;
        this.hidden = hidden;
    }

    /** The entry that asks, which the answer is to name. */
    public AuditId id() {
        return receipt.id();
    }

    /** What of the answer is to be left out for who asked. */
    public Set<Detail> hidden() {
        return hidden;
    }

    /**
     * Reads; the answer is given out once it is recorded.
     *
     * @param ids what came back, in the order it is given out
     */
    public <T> T answer(Function<AuditReceipt, T> work, Function<T, List<String>> ids) {
        return orTakenBack(() -> {
            T result = recordingFailure(work);
            log.record(act.answered(answerOf(ids.apply(result)), receipt));
            return result;
        });
    }

    /** Changes something; that it was done is recorded afterwards, that it was to be done stands already. */
    public <T> T change(Function<AuditReceipt, T> work, Function<T, String> id) {
        return change(work, id, result -> Map.of());
    }

    /** @param elements what is known of the change only once it was done, by name */
    public <T> T change(
            Function<AuditReceipt, T> work, Function<T, String> id, Function<T, Map<String, String>> elements) {
        return orTakenBack(() -> {
            T result = recordingFailure(work);
            log.record(act.answered(answerOf(List.of(id.apply(result))), receipt)
                    .outcome(Outcome.CHANGED)
                    .with(elements.apply(result)));
            return result;
        });
    }

    /** Does what records its own answers; only a failure is recorded here. */
    public <T> T attempt(Function<AuditReceipt, T> work) {
        return orTakenBack(() -> recordingFailure(work));
    }

    /** A fault says that nothing was shown or made. */
    private <T> T orTakenBack(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (Fault fault) {
            said.takeBack(fault);
            throw fault;
        }
    }

    private <T> T recordingFailure(Function<AuditReceipt, T> work) {
        try {
            return work.apply(receipt);
        } catch (Fault.Refused refused) {
            log.record(act.refused(refused.clause()).inReplyTo(receipt.id()));
            throw refused;
        } catch (RuntimeException failure) {
            recordFailure(failure);
            throw failure;
        }
    }

    public static Answer answerOf(List<String> ids) {
        byte[] text = String.join("\n", ids).getBytes(StandardCharsets.UTF_8);
        return new Answer(ids.size(), Sha256.of(text));
    }

    private void recordFailure(RuntimeException failure) {
        try {
            log.record(act.outcome(Outcome.FAILED).inReplyTo(receipt.id()));
        } catch (RuntimeException unrecorded) {
            failure.addSuppressed(unrecorded);
        }
    }
}
