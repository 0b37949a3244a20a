package casement.kinesisvideo;

import com.amazonaws.kinesisvideo.parser.ebml.InputStreamParserByteSource;
import com.amazonaws.kinesisvideo.parser.mkv.Frame;
import com.amazonaws.kinesisvideo.parser.mkv.StreamingMkvReader;
import com.amazonaws.kinesisvideo.parser.utilities.FragmentMetadata;
import com.amazonaws.kinesisvideo.parser.utilities.FragmentMetadataVisitor;
import com.amazonaws.kinesisvideo.parser.utilities.FrameVisitor;
import com.amazonaws.kinesisvideo.parser.utilities.MkvTrackMetadata;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.KinesisVideoArchivedMediaClient;
import software.amazon.awssdk.services.kinesisvideomedia.KinesisVideoMediaClient;

/** AWS's own clients and parser, pointed at a server. */
final class Aws {
    private Aws() {}

    static KinesisVideoClient control(URI endpoint) {
        return client(KinesisVideoClient.builder(), endpoint);
    }

    static KinesisVideoMediaClient media(URI endpoint) {
        return client(KinesisVideoMediaClient.builder(), endpoint);
    }

    static KinesisVideoArchivedMediaClient archived(URI endpoint) {
        return client(KinesisVideoArchivedMediaClient.builder(), endpoint);
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.US_WEST_2)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** What the parser library sees in media that came back. */
    record Parsed(int frames, Set<String> fragments, List<Long> producerMillis) {}

    static Parsed parse(InputStream media) throws Exception {
        int[] frames = {0};
        Set<String> fragments = new LinkedHashSet<>();
        List<Long> times = new ArrayList<>();
        FrameVisitor visitor = FrameVisitor.create(new FrameVisitor.FrameProcessor() {
            @Override
            public void process(
                    Frame frame,
                    MkvTrackMetadata track,
                    Optional<FragmentMetadata> metadata,
                    Optional<FragmentMetadataVisitor.MkvTagProcessor> tags,
                    Optional<BigInteger> scale,
                    Optional<BigInteger> timecode) {
                frames[0]++;
                if (metadata.isPresent() && fragments.add(metadata.get().getFragmentNumberString())) {
                    times.add(metadata.get().getProducerSideTimestampMillis());
                }
            }
        });
        try (media) {
            StreamingMkvReader.createDefault(new InputStreamParserByteSource(media))
                    .apply(visitor);
        }
        return new Parsed(frames[0], fragments, times);
    }
}
