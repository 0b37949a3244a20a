package casement.lambda;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler takes and gives, as the API's document tells it. The route stands in the template, the sentence in
 * functions/README.md, an example in events/api; all else is read from the types.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {
    /** What the body must be; {@code Void}: there is none. */
    Class<?> takes() default Void.class;

    /** What the answer's body is, as JSON, one for each of the media types that are JSON; none: no body, or no JSON. */
    Class<?>[] gives() default {};

    /** Of a good answer. */
    int status() default 200;

    /** Of a good answer's body; several where the header {@code Accept} chooses. */
    String[] mediaTypes() default {"application/json"};

    /** What may stand after the question mark. */
    Query[] query() default {};

    /** Takes an {@code Idempotency-Key}: the answer is kept for a day, so it must hold nothing that may not be kept. */
    boolean once() default false;

    /** Takes {@code If-Match}. */
    boolean conditional() default false;

    /** Answers whoever asks, signed in or not. */
    boolean open() default false;

    /** One parameter after the question mark; none is ever required. */
    @interface Query {
        String name();

        /** {@code String}, {@code Integer} or {@code Instant}. */
        Class<?> type() default String.class;

        /** What it is and what it is when it is left out, in a sentence. */
        String says();
    }
}
