package casement.kinesisvideo.media;

import casement.ebml.BlockHead;
import casement.ebml.MatroskaHeader;
import casement.ebml.MatroskaSink;
import casement.ebml.MatroskaTag;
import casement.kinesisvideo.Limits;
import casement.kinesisvideo.stream.FragmentDraft;
import casement.kinesisvideo.stream.FragmentNumbers;
import casement.kinesisvideo.stream.StoredFragment;
import casement.kinesisvideo.stream.VideoStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One producer's connection: turns its clusters into stored fragments, and acknowledges them. */
final class PutMediaSession implements MatroskaSink {
    private static final long LATEST_MILLIS =
            Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();
    private static final int LARGEST_HEADER_TAGS = 64 * 1024;

    private final VideoStream stream;
    private final FragmentNumbers numbers;
    private final PutMediaHeaders headers;
    private final Acks acks;
    private final Limits limits;
    private final Clock clock;
    private final Announcements announcements;
    private final Silence silence;
    private final Instant connected;

    private final ByteArrayOutputStream headerTags = new ByteArrayOutputStream();
    private Optional<MatroskaHeader> header = Optional.empty();
    private Optional<ArrivingFragment> arriving = Optional.empty();
    private OptionalLong lastMillis = OptionalLong.empty();

    PutMediaSession(
            VideoStream stream,
            FragmentNumbers numbers,
            PutMediaHeaders headers,
            Acks acks,
            Limits limits,
            Clock clock,
            Announcements announcements) {
        this.stream = stream;
        this.numbers = numbers;
        this.headers = headers;
        this.acks = acks;
        this.limits = limits;
        this.clock = clock;
        this.announcements = announcements;
        this.silence = new Silence(limits);
        this.connected = clock.instant();
    }

    @Override
    public void documentBegins() throws IOException {
        finish();
        header = Optional.empty();
        headerTags.reset();
    }

    @Override
    public void header(MatroskaHeader head) throws IOException {
        if (head.tracks().size() > limits.mostTracks()) {
            throw new Refusal(
                    AckError.MORE_THAN_ALLOWED_TRACKS_FOUND, head.tracks().size() + " tracks");
        }
        header = Optional.of(head);
    }

    @Override
    public void clusterBegins(long timestamp) throws IOException {
        finish();
        checkConnection();
        MatroskaHeader head = header.orElseThrow();
        long millis = Math.multiplyHigh(timestamp, head.timestampScale()) == 0
                ? timestamp * head.timestampScale() / 1_000_000
                : Long.MAX_VALUE;
        if (millis < 0 || millis > LATEST_MILLIS - headers.producerStartMillis()) {
            throw new Refusal(AckError.INVALID_PRODUCER_TIMESTAMP, "beyond the year 9999");
        }
        ArrivingFragment fragment = begin(head, millis);
        arriving = Optional.of(fragment);
        if (lastMillis.isPresent() && millis <= lastMillis.getAsLong()) {
            throw new Refusal(
                    AckError.FRAGMENT_TIMECODE_LESSER_THAN_PREVIOUS, millis + " after " + lastMillis.getAsLong());
        }
        lastMillis = OptionalLong.of(millis);
        acks.buffering(fragment.id());
    }

    private ArrivingFragment begin(MatroskaHeader head, long millis) throws IOException {
        String number = numbers.next();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.writeBytes(head.bytes());
        headerTags.writeTo(kept);
        FragmentDraft draft = stream.fragments().begin(number, clock.instant(), kept.toByteArray());
        Instant producerTime = Instant.ofEpochMilli(headers.producerStartMillis() + millis);
        return new ArrivingFragment(draft, new FragmentId(number, millis), producerTime);
    }

    @Override
    public void block(BlockHead block) throws IOException {
        MatroskaHeader head = header.orElseThrow();
        if (head.tracks().stream().noneMatch(track -> track.number() == block.track())) {
            throw new Refusal(AckError.TRACK_NUMBER_MISMATCH, "no track " + block.track());
        }
        FrameSpan frames = arriving.orElseThrow().frames();
        frames.add(block.track(), block.timestamp() * head.timestampScale());
        if (frames.observed().compareTo(limits.longestFragment()) > 0) {
            throw new Refusal(AckError.MAX_FRAGMENT_DURATION_REACHED, frames.observed() + " and more");
        }
    }

    @Override
    public void clusterBytes(byte[] bytes, int offset, int length) throws IOException {
        FragmentDraft draft = arriving.orElseThrow().draft();
        if (draft.clusterBytes() + length > limits.largestFragmentBytes()) {
            throw new Refusal(AckError.MAX_FRAGMENT_SIZE_REACHED, draft.clusterBytes() + " bytes and more");
        }
        draft.write(bytes, offset, length);
    }

    @Override
    public void clusterEnds(boolean sized) throws IOException {
        ArrivingFragment fragment = arriving.orElseThrow();
        for (MatroskaHeader.TrackHead track : header.orElseThrow().tracks()) {
            if (!fragment.frames().has(track.number())) {
                throw new Refusal(AckError.FRAMES_MISSING_FOR_TRACK, "track " + track.number());
            }
        }
        fragment.clusterEnds(sized);
    }

    @Override
    public void tags(List<MatroskaTag> tags, byte[] raw) throws IOException {
        if (arriving.isPresent()) {
            fragmentTags(arriving.get(), tags);
        } else if (header.isEmpty() && tags.stream().noneMatch(ReservedTags::isReserved)) {
            headerTags.writeBytes(raw);
            if (headerTags.size() > LARGEST_HEADER_TAGS) {
                throw new Refusal(AckError.FRAGMENT_METADATA_LIMIT_REACHED, "tags before the first cluster");
            }
        }
    }

    private void fragmentTags(ArrivingFragment fragment, List<MatroskaTag> tags) throws IOException {
        fragment.tag(tags, limits);
        if (tags.stream().anyMatch(tag -> tag.name().equals(ReservedTags.END_OF_FRAGMENT))) {
            finish();
        }
    }

    /** Nothing has come for this long. */
    void quiet(Duration since) throws IOException {
        if (since.compareTo(limits.settled()) >= 0
                && arriving.isPresent()
                && arriving.get().isTagged()) {
            finish();
        }
        checkConnection();
        silence.lasts(since, acks);
    }

    /** The producer said that nothing more comes, or something that cannot be part of the fragment. */
    void finish() throws IOException {
        if (arriving.isEmpty() || !arriving.get().clusterEnded()) {
            return;
        }
        ArrivingFragment fragment = arriving.get();
        StoredFragment stored = fragment.toStore();
        if (isTooShort(stored.length())) {
            throw new Refusal(AckError.MIN_FRAGMENT_DURATION_REACHED, stored.length() + " long");
        }
        if (stream.isDeleted()) {
            throw new Refusal(AckError.STREAM_NOT_ACTIVE, "deleted");
        }
        acks.received(fragment.id());
        boolean announce = announcements.wanted(stream, stored);
        store(fragment.draft(), stored, announce);
        arriving = Optional.empty();
        if (announce) {
            announcements.announce(stream, stored);
        }
        if (stream.config().retentionHours() > 0) {
            acks.persisted(fragment.id());
        }
    }

    /** How long the last frame is shown nobody says: as long as all before it, in doubt. */
    private boolean isTooShort(Duration length) {
        return !length.isZero() && length.multipliedBy(2).compareTo(limits.shortestFragment()) < 0;
    }

    private void store(FragmentDraft draft, StoredFragment stored, boolean announce) throws Refusal {
        try {
            stream.fragments().store(draft, stored, announce);
        } catch (IOException e) {
            AckError error = stream.isDeleted() ? AckError.STREAM_NOT_ACTIVE : AckError.ARCHIVAL_ERROR;
            throw new Refusal(error, "cannot be stored: " + e.getMessage());
        }
    }

    /** Keeps the fragment if all of it has come; one that has not is still the one being received. */
    void endWhole() throws IOException {
        if (arriving.isPresent() && arriving.get().isWhole()) {
            finish();
        }
    }

    /** @return what was being received */
    Optional<FragmentId> drop() throws IOException {
        Optional<FragmentId> id = arriving.map(ArrivingFragment::id);
        if (arriving.isPresent()) {
            arriving.get().draft().discard();
            arriving = Optional.empty();
        }
        return id;
    }

    private void checkConnection() throws Refusal {
        if (stream.isDeleted()) {
            throw new Refusal(AckError.STREAM_NOT_ACTIVE, "deleted");
        }
        Duration open = Duration.between(connected, clock.instant());
        if (open.compareTo(limits.longestConnection()) >= 0) {
            throw new Refusal(AckError.MAX_CONNECTION_DURATION_REACHED, open.toString());
        }
    }
}
