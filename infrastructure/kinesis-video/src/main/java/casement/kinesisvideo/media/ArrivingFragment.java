package casement.kinesisvideo.media;

import casement.ebml.MatroskaTag;
import casement.kinesisvideo.stream.FragmentDraft;
import casement.kinesisvideo.stream.StoredFragment;
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

    List<MatroskaTag> tags() {
        return tags;
    }

    void clusterEnds(boolean sized) {
        clusterEnded = true;
        clusterSized = sized;
    }

    void tagged() {
        tagged = true;
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
