package casement.acceptance.lifecycle;

/**
 * Something that lies in a bucket, by whatever name S3 tells it apart.
 *
 * @param id of the version, marker or upload; empty for an object as one who names no version sees it
 */
record Thing(String bucket, Kind kind, String key, String id) {
    /** What S3 keeps. */
    enum Kind {
        OBJECT,
        VERSION,
        DELETE_MARKER,
        UPLOAD
    }

    static Thing object(String bucket, String key) {
        return new Thing(bucket, Kind.OBJECT, key, "");
    }
}
