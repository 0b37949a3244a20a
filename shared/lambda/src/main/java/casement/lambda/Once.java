package casement.lambda;

import casement.domain.Fault;
import casement.domain.call.Call;
import casement.domain.call.Claim;
import casement.domain.call.KeptAnswer;
import casement.domain.call.Repeats;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a call with an {@code Idempotency-Key} once, and answers it the same way for a day. */
final class Once {
    static final String HEADER = "idempotency-key";
    private static final Logger LOG = LoggerFactory.getLogger(Once.class);
    private static final Pattern FORM = Pattern.compile("[!-~]{1,128}");

    private final Repeats repeats;
    private final Clock clock;

    Once(Repeats repeats, Clock clock) {
        this.repeats = repeats;
        this.clock = clock;
    }

    /** A fault means that nothing was made: the key is free again. */
    HttpAnswer answer(String key, HttpQuestion question, Supplier<HttpAnswer> work) {
        Call call = call(key, question);
        return switch (repeats.claim(call, clock.instant())) {
            case Claim.Fresh fresh -> work(call, work);
            case Claim.Begun begun ->
                throw same(
                        call,
                        begun.content(),
                        new Fault.Conflict(
                                "a call with this Idempotency-Key has begun and has not answered; look whether it was done"
                                        + " before you send it with another key"));
            case Claim.Answered answered -> {
                if (!answered.content().equals(call.content())) {
                    throw taken();
                }
                KeptAnswer kept = answered.answer();
                byte[] body = kept.body().getBytes(StandardCharsets.UTF_8);
                yield new HttpAnswer(kept.status(), kept.mediaType(), body, kept.headers());
            }
        };
    }

    private HttpAnswer work(Call call, Supplier<HttpAnswer> work) {
        HttpAnswer answer;
        try {
            answer = work.get();
        } catch (Fault fault) {
            release(call);
            throw fault;
        }
        keep(call, answer);
        return answer;
    }

    /** It is done: that the answer cannot be kept is no reason to hold it back. */
    private void keep(Call call, HttpAnswer answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        try {
            repeats.keep(
                    call, new KeptAnswer(answer.status(), answer.mediaType(), body, answer.headers()), clock.instant());
        } catch (Fault.Unavailable lost) {
            LOG.warn("an answer was not kept for repeats: {}", Trail.of(lost));
        }
    }

    private void release(Call call) {
        try {
            repeats.release(call);
        } catch (Fault.Unavailable lost) {
            LOG.warn("a call's key was not given back: {}", Trail.of(lost));
        }
    }

    private static Fault same(Call call, Sha256 content, Fault otherwise) {
        return content.equals(call.content()) ? otherwise : taken();
    }

    private static Fault taken() {
        return new Fault.KeyTaken("this Idempotency-Key stands for a call that said something else; take a new one");
    }

    private static Call call(String key, HttpQuestion question) {
        if (!FORM.matcher(key).matches()) {
            throw new Fault.BadInput("Idempotency-Key", "must be 1 to 128 visible ASCII characters");
        }
        return new Call(
                digest(question.principal().subject(), key),
                digest(question.method(), question.path(), question.body()));
    }

    private static Sha256 digest(String... parts) {
        StringBuilder framed = new StringBuilder();
        for (String part : parts) {
            framed.append(part.length()).append(':').append(part);
        }
        return Sha256.of(framed.toString().getBytes(StandardCharsets.UTF_8));
    }
}
