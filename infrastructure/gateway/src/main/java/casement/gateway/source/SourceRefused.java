package casement.gateway.source;

import java.io.IOException;

/** The source will not do as it is, however often it is tried; says what to do. */
public final class SourceRefused extends IOException {
    private static final long serialVersionUID = 1;

    public SourceRefused(String message) {
        super(message);
    }
}
