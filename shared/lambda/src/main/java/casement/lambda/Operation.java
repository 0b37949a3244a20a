package casement.lambda;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler takes and gives, as the API's document tells it. The route stands in the template, the sentence in
 * functions/README.md, an example in events/api; all else is read from the types. A function of several routes has one for each,
 * named in the document as its event is in the template.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Operation.Several.class)
public @interface Operation {
    /** Which of a function's routes it is, such as {@code GET /v1/cameras}; left out: its only one. */
    String route() default "";

    /** What it does, in a sentence; left out: as the table of functions says. */
    String says() default "";

    /** What the body must be; {@code Void}: there is none. */
    Class<?> takes() default Void.class;

    /** Of the body that it takes. */
    String takesMediaType() default "application/json";

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

    /** A registered machine calls it, with the secret that it was registered with, and no person. */
    boolean machine() default false;

    /** How all bodies of a function's operations are written, where that is another JSON than elsewhere. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Dialect {
        /** Of what they take and give, and of their problems. */
        String mediaType();

        /** What a problem looks like. */
        Class<?> problem();
    }

    /** Those of a function with several routes. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Operation[] value();
    }

    /** One parameter after the question mark; none is ever required. */
    @interface Query {
        String name();

        /** {@code String}, {@code Integer} or {@code Instant}. */
        Class<?> type() default String.class;

        /** What it is and what it is when it is left out, in a sentence. */
        String says();
    }
}
