package casement.lambda;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the type of a form's member does not say, for the API's document; forms take optionals and name all problems at once. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Member {
    /** Without it there is a problem. */
    boolean needed() default false;

    /** The enum whose names in kebab case are taken. */
    Class<?> oneOf() default Void.class;
}
