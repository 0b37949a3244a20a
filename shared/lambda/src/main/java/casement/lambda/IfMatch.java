package casement.lambda;

import java.util.Arrays;

/** The header {@code If-Match}: the states of a thing in which the asker wants it changed. */
public record IfMatch(String header) {
    /** Whether it may be changed in the state that the tag stands for; weak tags stand for none. */
    public boolean admits(String etag) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(etag::equals);
    }
}
