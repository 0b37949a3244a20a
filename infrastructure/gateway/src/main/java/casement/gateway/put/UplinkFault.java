package casement.gateway.put;

import java.io.IOException;

/** Why video cannot be handed over; says what to do. */
public final class UplinkFault extends IOException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What is wrong, as far as it matters to who started the gateway. */
    public enum Kind {
        NO_SUCH_STREAM,
        NOT_ALLOWED,
        /** It may work later. */
        UNREACHABLE
    }

    public UplinkFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public UplinkFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * @param errorType the name of the error in AWS's answer
     * @param message AWS's own words
     */
    static UplinkFault of(String stream, int status, String errorType, String message) {
        String said = " (" + status + " " + errorType + (message.isEmpty() ? "" : ": " + message) + ")";
        if (status == 404 || errorType.startsWith("ResourceNotFound")) {
            return new UplinkFault(
                    Kind.NO_SUCH_STREAM,
                    "there is no Kinesis video stream '" + stream
                            + "'; register the camera first, and check --stream-prefix and the region" + said);
        }
        if (status == 401 || status == 403) {
            return new UplinkFault(
                    Kind.NOT_ALLOWED,
                    "the credentials were refused for stream '" + stream
                            + "'; they need kinesisvideo:GetDataEndpoint and kinesisvideo:PutMedia, and this machine's"
                            + " clock must be right" + said);
        }
        return new UplinkFault(Kind.UNREACHABLE, "Kinesis Video did not take stream '" + stream + "'" + said);
    }
}
