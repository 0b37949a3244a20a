package casement.kinesisvideo.media;

import casement.ebml.MatroskaTag;
import java.util.Set;

/** Tags whose names belong to the service. */
public final class ReservedTags {
    /** With this, a fragment is announced once it is stored. */
    public static final String NOTIFICATION = "AWS_KINESISVIDEO_NOTIFICATION";

    static final String END_OF_FRAGMENT = "AWS_KINESISVIDEO_END_OF_FRAGMENT";
    static final String FRAGMENT_NUMBER = "AWS_KINESISVIDEO_FRAGMENT_NUMBER";
    static final String SERVER_TIMESTAMP = "AWS_KINESISVIDEO_SERVER_TIMESTAMP";
    static final String PRODUCER_TIMESTAMP = "AWS_KINESISVIDEO_PRODUCER_TIMESTAMP";
    static final String MILLIS_BEHIND_NOW = "AWS_KINESISVIDEO_MILLIS_BEHIND_NOW";
    static final String CONTINUATION_TOKEN = "AWS_KINESISVIDEO_CONTINUATION_TOKEN";
    static final String EXCEPTION_ERROR_CODE = "AWS_KINESISVIDEO_EXCEPTION_ERROR_CODE";
    static final String EXCEPTION_MESSAGE = "AWS_KINESISVIDEO_EXCEPTION_MESSAGE";

    private static final Set<String> FOR_PRODUCERS =
            Set.of(NOTIFICATION, END_OF_FRAGMENT, "AWS_KINESISVIDEO_IMAGE_GENERATION", "AWS_KINESISVIDEO_IMAGE_PREFIX");

    private ReservedTags() {}

    public static boolean isReserved(MatroskaTag tag) {
        return tag.name().startsWith("AWS");
    }

    /** Others are what the service itself adds; in media that is sent in again they mean nothing. */
    static boolean mayBeSent(MatroskaTag tag) {
        return !isReserved(tag) || FOR_PRODUCERS.contains(tag.name());
    }
}
