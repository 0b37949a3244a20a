package casement.aws;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.Fragments;
import casement.domain.video.RawFragment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kinesisvideo.model.APIName;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.KinesisVideoArchivedMediaClient;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;

/** Raw fragments from Kinesis Video Streams; the preset is what the gateway wrote into the fragment itself. */
public final class KvsFragments implements Fragments {
    private static final String WHAT = "Kinesis Video Streams";
    private static final String NOT_FOUND = "4000";

    /** Kinesis Video takes no fragment over 50 MB; header and tags come on top. */
    private static final int MOST_BYTES = 52 * 1024 * 1024;

    private final FragmentEndpoints endpoints;
    private final String streamPrefix;

    KvsFragments(FragmentEndpoints endpoints, String streamPrefix) {
        this.endpoints = endpoints;
        this.streamPrefix = streamPrefix;
    }

    @Override
    public Optional<RawFragment> fetch(FragmentRef ref) {
        return ofStream(ref.camera(), APIName.GET_MEDIA_FOR_FRAGMENT_LIST, (client, stream) -> {
            byte[] mkv = client.getMediaForFragmentList(
                    request -> request.streamName(stream).fragments(ref.number().value()),
                    (response, in) -> in.readNBytes(MOST_BYTES + 1));
            if (mkv.length > MOST_BYTES) {
                throw new Fault.Unavailable(
                        "fragment " + ref.number() + " is larger than Kinesis Video allows",
                        new IllegalStateException());
            }
            return fragment(ref, mkv);
        });
    }

    private static Optional<RawFragment> fragment(FragmentRef ref, byte[] mkv) {
        FragmentTags tags = FragmentTags.of(mkv);
        Optional<String> error = tags.errorCode();
        if (error.isPresent() && !error.get().equals(NOT_FOUND)) {
            throw new Fault.Unavailable(
                    WHAT + " broke off fragment " + ref.number() + " with code " + error.get(),
                    new IllegalStateException());
        }
        return error.isPresent() || mkv.length == 0
                ? Optional.empty()
                : Optional.of(new RawFragment(ref, tags.preset(), mkv));
    }

    @Override
    public Optional<RawFragment> newest(CameraId camera) {
        return ofStream(
                        camera,
                        APIName.LIST_FRAGMENTS,
                        (client, stream) ->
                                client
                                        .listFragmentsPaginator(request -> request.streamName(stream))
                                        .fragments()
                                        .stream()
                                        .max(Comparator.comparing(Fragment::serverTimestamp)
                                                .thenComparing(Fragment::fragmentNumber))
                                        .map(found -> ref(camera, found)))
                .flatMap(this::fetch);
    }

    private static FragmentRef ref(CameraId camera, Fragment found) {
        Instant start = Instant.ofEpochMilli(found.producerTimestamp().toEpochMilli());
        return new FragmentRef(camera, new FragmentNumber(found.fragmentNumber()), start);
    }

    private interface Call<T> {
        Optional<T> on(KinesisVideoArchivedMediaClient client, String stream);
    }

    private <T> Optional<T> ofStream(CameraId camera, APIName operation, Call<T> call) {
        String stream = streamPrefix + camera;
        return AwsFaults.guard(WHAT, () -> {
            try {
                return call.on(endpoints.client(stream, operation), stream);
            } catch (software.amazon.awssdk.services.kinesisvideo.model.ResourceNotFoundException
                    | software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.ResourceNotFoundException e) {
                endpoints.forget(stream, operation);
                return Optional.empty();
            } catch (SdkException e) {
                endpoints.forget(stream, operation);
                throw e;
            }
        });
    }
}
