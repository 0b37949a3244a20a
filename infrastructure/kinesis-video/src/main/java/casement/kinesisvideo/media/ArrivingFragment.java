package casement.kinesisvideo.media;

import casement.ebml.MatroskaTag;
import casement.kinesisvideo.Limits;
import casement.kinesisvideo.stream.FragmentDraft;
import casement.kinesisvideo.stream.StoredFragment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The fragment that a PutMedia is in the middle of. */
final class ArrivingFragment {
    private final FragmentDraft draft;
    private final FragmentId id;
    private final Instant producerTime;
    private final FrameSpan frames = new FrameSpan();
    private final List<MatroskaTag> tags = new ArrayList<>();
    private boolean clusterEnded;
    private boolean clusterSized;
    private boolean tagged;

    ArrivingFragment(FragmentDraft draft, FragmentId id, Instant producerTime) {
        this.draft = draft;
        this.id = id;
        this.producerTime = producerTime;
    }

    FragmentDraft draft() {
        return draft;
    }

    FragmentId id() {
        return id;
    }

    FrameSpan frames() {
        return frames;
    }

    void clusterEnds(boolean sized) {
        clusterEnded = true;
        clusterSized = sized;
    }

    /** Tags that only the service itself may write are passed over. */
    void tag(List<MatroskaTag> more, Limits limits) throws Refusal {
        more.stream().filter(ReservedTags::mayBeSent).forEach(tags::add);
        long own = tags.stream().filter(tag -> !ReservedTags.isReserved(tag)).count();
        if (own > limits.mostTags()
                || tags.size() > 2 * limits.mostTags()
                || tags.stream().anyMatch(tag -> isTooLong(tag, limits))) {
            throw new Refusal(AckError.FRAGMENT_METADATA_LIMIT_REACHED, own + " tags");
        }
        tagged = true;
    }

    private static boolean isTooLong(MatroskaTag tag, Limits limits) {
        return bytes(tag.name()) > limits.longestTagNameBytes() || bytes(tag.value()) > limits.longestTagValueBytes();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What was said of its size or its tags leaves no doubt that all of its frames have come. */
    boolean isWhole() {
        return clusterEnded && (clusterSized || tagged);
    }

    boolean clusterEnded() {
        return clusterEnded;
    }

    /** Its tags have come; more could, but producers send them together. */
    boolean isTagged() {
        return clusterEnded && tagged;
    }

    StoredFragment toStore() {
        return new StoredFragment(
                draft.number(),
                draft.serverTime(),
                producerTime,
                frames.length(),
                draft.headerBytes(),
                draft.clusterBytes(),
                tags);
    }
}
