package casement.kinesisvideo;

/** An answer other than success, with the name that AWS's own clients know it by. */
public final class KinesisVideoFault extends RuntimeException {
    private final int status;
    private final String type;

    private KinesisVideoFault(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    public static KinesisVideoFault invalidArgument(String message) {
        return new KinesisVideoFault(400, "InvalidArgumentException", message);
    }

    public static KinesisVideoFault notFound(String message) {
        return new KinesisVideoFault(404, "ResourceNotFoundException", message);
    }

    public static KinesisVideoFault inUse(String message) {
        return new KinesisVideoFault(400, "ResourceInUseException", message);
    }

    public static KinesisVideoFault versionMismatch(String message) {
        return new KinesisVideoFault(400, "VersionMismatchException", message);
    }

    public static KinesisVideoFault tooManyConnections(String message) {
        return new KinesisVideoFault(400, "ConnectionLimitExceededException", message);
    }

    public static KinesisVideoFault tooManyTags(String message) {
        return new KinesisVideoFault(400, "TagsPerResourceExceededLimitException", message);
    }

    public static KinesisVideoFault noRetention(String message) {
        return new KinesisVideoFault(400, "NoDataRetentionException", message);
    }

    /** For faults that any AWS service may answer with. */
    public static KinesisVideoFault common(int status, String type, String message) {
        return new KinesisVideoFault(status, type, message);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }
}
