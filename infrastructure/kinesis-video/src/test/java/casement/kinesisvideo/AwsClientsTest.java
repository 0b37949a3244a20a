package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.services.kinesisvideo.AmazonKinesisVideoPutMedia;
import com.amazonaws.services.kinesisvideo.AmazonKinesisVideoPutMediaClient;
import com.amazonaws.services.kinesisvideo.PutMediaAckResponseHandler;
import com.amazonaws.services.kinesisvideo.model.AckEvent;
import com.amazonaws.services.kinesisvideo.model.PutMediaRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideo.model.APIName;
import software.amazon.awssdk.services.kinesisvideo.model.ConfigurationStatus;
import software.amazon.awssdk.services.kinesisvideo.model.InvalidArgumentException;
import software.amazon.awssdk.services.kinesisvideo.model.KinesisVideoException;
import software.amazon.awssdk.services.kinesisvideo.model.NoDataRetentionException;
import software.amazon.awssdk.services.kinesisvideo.model.ResourceInUseException;
import software.amazon.awssdk.services.kinesisvideo.model.ResourceNotFoundException;
import software.amazon.awssdk.services.kinesisvideo.model.StreamInfo;
import software.amazon.awssdk.services.kinesisvideo.model.UpdateDataRetentionOperation;
import software.amazon.awssdk.services.kinesisvideo.model.VersionMismatchException;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.KinesisVideoArchivedMediaClient;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.FragmentSelectorType;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.ListFragmentsResponse;
import software.amazon.awssdk.services.kinesisvideomedia.model.StartSelector;
import software.amazon.awssdk.services.kinesisvideomedia.model.StartSelectorType;

/** AWS's own clients, unchanged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsClientsTest {
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private static final String TOPIC = "arn:aws:sns:us-west-2:000000000000:fragments";

    private KinesisVideoServer server;
    private URI endpoint;
    private KinesisVideoClient control;
    private KinesisVideoArchivedMediaClient archived;
    private List<Fragment> recorded = List.of();

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        Limits impatient =
                Limits.ofAws().withPatience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMillis(700));
        server = KinesisVideoServer.in(data).limits(impatient).start();
        endpoint = server.endpoint();
        control = Aws.control(endpoint);
        archived = Aws.archived(endpoint);
        control.createStream(r -> r.streamName("recorded").dataRetentionInHours(1));
        try (Producer producer = Producer.relative(endpoint, "recorded")) {
            producer.send(Media.header());
            for (int i = 0; i < 5; i++) {
                producer.send(Media.cluster(i * 2000L));
            }
            producer.end();
        }
        recorded = archived.listFragments(r -> r.streamName("recorded")).fragments();
    }

    @AfterAll
    void stop() throws Exception {
        archived.close();
        control.close();
        server.close();
    }

    @Test
    void creates_describes_lists_and_deletes_streams() {
        String arn = control.createStream(r -> r.streamName("life-1")
                        .dataRetentionInHours(3)
                        .mediaType("video/h264")
                        .deviceName("gateway")
                        .tags(Map.of("owner", "city")))
                .streamARN();
        control.createStream(r -> r.streamName("life-2"));
        StreamInfo info = control.describeStream(r -> r.streamARN(arn)).streamInfo();
        assertThat(info.streamName()).isEqualTo("life-1");
        assertThat(info.statusAsString()).isEqualTo("ACTIVE");
        assertThat(info.dataRetentionInHours()).isEqualTo(3);
        assertThat(info.mediaType()).isEqualTo("video/h264");
        assertThat(info.creationTime())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(control.listTagsForStream(r -> r.streamARN(arn)).tags()).isEqualTo(Map.of("owner", "city"));
        var names = control
                .listStreamsPaginator(r -> r.maxResults(1)
                        .streamNameCondition(
                                c -> c.comparisonOperator("BEGINS_WITH").comparisonValue("life-")))
                .streamInfoList()
                .stream()
                .map(StreamInfo::streamName);
        assertThat(names).containsExactly("life-1", "life-2");
        control.deleteStream(r -> r.streamARN(arn).currentVersion(info.version()));
        assertThatThrownBy(() -> control.describeStream(r -> r.streamName("life-1")))
                .isInstanceOf(ResourceNotFoundException.class);
        control.createStream(r -> r.streamName("life-1"));
    }

    @Test
    void changes_what_is_set_for_a_stream_only_from_its_current_version() {
        String arn = control.createStream(r -> r.streamName("change").dataRetentionInHours(2))
                .streamARN();
        String version = version("change");
        control.updateDataRetention(r -> r.streamARN(arn)
                .currentVersion(version)
                .operation(UpdateDataRetentionOperation.INCREASE_DATA_RETENTION)
                .dataRetentionChangeInHours(5));
        assertThat(control.describeStream(r -> r.streamARN(arn)).streamInfo().dataRetentionInHours())
                .isEqualTo(7);
        assertThatThrownBy(() -> control.updateDataRetention(r -> r.streamARN(arn)
                        .currentVersion(version)
                        .operation(UpdateDataRetentionOperation.DECREASE_DATA_RETENTION)
                        .dataRetentionChangeInHours(5)))
                .isInstanceOf(VersionMismatchException.class);
        control.updateStream(
                r -> r.streamName("change").currentVersion(version("change")).mediaType("video/h265"));
        assertThat(control.describeStream(r -> r.streamARN(arn)).streamInfo().mediaType())
                .isEqualTo("video/h265");
    }

    @Test
    void keeps_tags_and_notification_configuration() {
        control.createStream(r -> r.streamName("labelled").dataRetentionInHours(1));
        control.tagStream(r -> r.streamName("labelled").tags(Map.of("a", "1", "b", "2")));
        control.untagStream(r -> r.streamName("labelled").tagKeyList("a"));
        assertThat(control.listTagsForStream(r -> r.streamName("labelled")).tags())
                .isEqualTo(Map.of("b", "2"));
        control.updateNotificationConfiguration(r -> r.streamName("labelled")
                .notificationConfiguration(
                        n -> n.status(ConfigurationStatus.ENABLED).destinationConfig(d -> d.uri(TOPIC))));
        var configuration = control.describeNotificationConfiguration(r -> r.streamName("labelled"))
                .notificationConfiguration();
        assertThat(configuration.status()).isEqualTo(ConfigurationStatus.ENABLED);
        assertThat(configuration.destinationConfig().uri()).isEqualTo(TOPIC);
    }

    @Test
    void refuses_with_the_documented_errors() {
        assertThatThrownBy(() -> control.createStream(r -> r.streamName("recorded")))
                .isInstanceOf(ResourceInUseException.class);
        assertThatThrownBy(() -> control.createStream(r -> r.streamName("no/slash")))
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> control.createStream(r -> r.streamName("n").dataRetentionInHours(-1)))
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> control.describeStream(r -> r.streamName("nowhere")))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> control.describeStream(r -> {})).isInstanceOf(InvalidArgumentException.class);
        control.createStream(r -> r.streamName("unkept"));
        assertThatThrownBy(() -> control.updateNotificationConfiguration(r -> r.streamName("unkept")
                        .notificationConfiguration(
                                n -> n.status(ConfigurationStatus.ENABLED).destinationConfig(d -> d.uri(TOPIC)))))
                .isInstanceOf(NoDataRetentionException.class);
        assertThatThrownBy(() -> control.describeEdgeConfiguration(r -> r.streamName("recorded")))
                .isInstanceOfSatisfying(
                        KinesisVideoException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException"));
    }

    @Test
    void names_itself_as_the_data_endpoint() {
        for (APIName name : List.of(APIName.PUT_MEDIA, APIName.GET_MEDIA, APIName.LIST_FRAGMENTS)) {
            assertThat(control.getDataEndpoint(r -> r.streamName("recorded").apiName(name))
                            .dataEndpoint())
                    .isEqualTo(endpoint.toString());
        }
        assertThatThrownBy(() -> control.getDataEndpoint(
                        r -> r.streamName("recorded").apiName(APIName.GET_HLS_STREAMING_SESSION_URL)))
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void takes_media_from_the_first_java_sdk() throws Exception {
        control.createStream(r -> r.streamName("first-sdk").dataRetentionInHours(1));
        System.setProperty("aws.java.v1.disableDeprecationAnnouncement", "true");
        List<AckEvent> acks = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        AmazonKinesisVideoPutMedia client = AmazonKinesisVideoPutMediaClient.builder()
                .withRegion("us-west-2")
                .withEndpoint(endpoint)
                .withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials("local", "local-secret")))
                .build();
        byte[] media = Media.join(Media.header(), Media.tagged(0), Media.tagged(2000), Media.tagged(4000));
        client.putMedia(
                new PutMediaRequest()
                        .withStreamName("first-sdk")
                        .withFragmentTimecodeType("RELATIVE")
                        .withProducerStartTimestamp(Date.from(START))
                        .withPayload(new ByteArrayInputStream(media)),
                new PutMediaAckResponseHandler() {
                    @Override
                    public void onAckEvent(AckEvent event) {
                        acks.add(event);
                    }

                    @Override
                    public void onFailure(Throwable failure) {
                        failures.add(failure);
                        done.countDown();
                    }

                    @Override
                    public void onComplete() {
                        done.countDown();
                    }
                });
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        client.close();
        assertThat(failures).isEmpty();
        assertThat(acks.stream().map(a -> a.getAckEventType().toString()).filter("PERSISTED"::equals))
                .hasSize(3);
        List<Fragment> stored =
                archived.listFragments(r -> r.streamName("first-sdk")).fragments();
        assertThat(stored)
                .extracting(Fragment::producerTimestamp)
                .containsExactly(START, START.plusSeconds(2), START.plusSeconds(4));
    }

    @Test
    void lists_fragments_in_pages_and_by_time() {
        Set<String> paged = new LinkedHashSet<>();
        for (ListFragmentsResponse page :
                archived.listFragmentsPaginator(r -> r.streamName("recorded").maxResults(2L))) {
            assertThat(page.fragments()).hasSizeLessThanOrEqualTo(2);
            page.fragments().forEach(f -> paged.add(f.fragmentNumber()));
        }
        assertThat(paged).hasSize(5);
        List<Fragment> some = archived.listFragments(r -> r.streamName("recorded")
                        .fragmentSelector(s -> s.fragmentSelectorType(FragmentSelectorType.PRODUCER_TIMESTAMP)
                                .timestampRange(t ->
                                        t.startTimestamp(START.plusSeconds(2)).endTimestamp(START.plusSeconds(5)))))
                .fragments();
        assertThat(some)
                .extracting(Fragment::producerTimestamp)
                .containsExactly(START.plusSeconds(2), START.plusSeconds(4));
        assertThat(archived.listFragments(r -> r.streamName("recorded")
                                .fragmentSelector(s -> s.fragmentSelectorType(FragmentSelectorType.SERVER_TIMESTAMP)
                                        .timestampRange(
                                                t -> t.startTimestamp(START).endTimestamp(START.plusSeconds(1)))))
                        .fragments())
                .isEmpty();
    }

    @Test
    void hands_out_the_fragments_that_are_asked_for() throws Exception {
        Aws.Parsed parsed = Aws.parse(
                archived.getMediaForFragmentList(r -> r.streamName("recorded").fragments(number(1), number(3))));
        assertThat(parsed.frames()).isEqualTo(40);
        assertThat(parsed.fragments()).containsExactly(number(1), number(3));
        assertThat(parsed.producerMillis())
                .containsExactly(
                        START.plusSeconds(2).toEpochMilli(),
                        START.plusSeconds(6).toEpochMilli());
    }

    @Test
    void says_in_its_place_which_fragment_is_missing() throws Exception {
        try (var media =
                archived.getMediaForFragmentList(r -> r.streamName("recorded").fragments("12345", number(0)))) {
            String text = new String(media.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(text)
                    .contains("AWS_KINESISVIDEO_EXCEPTION_ERROR_CODE")
                    .contains("12345")
                    .contains(number(0));
        }
        assertThatThrownBy(() -> archived.getMediaForFragmentList(
                        r -> r.streamName("recorded").fragments("12345")))
                .isInstanceOf(
                        software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.ResourceNotFoundException
                                .class);
    }

    @Test
    void starts_where_the_consumer_wants() throws Exception {
        assertThat(from(s -> s.startSelectorType(StartSelectorType.EARLIEST))).containsExactly(0, 1, 2, 3, 4);
        assertThat(from(s -> s.startSelectorType(StartSelectorType.NOW))).containsExactly(4);
        assertThat(from(s ->
                        s.startSelectorType(StartSelectorType.FRAGMENT_NUMBER).afterFragmentNumber(number(2))))
                .containsExactly(3, 4);
        assertThat(from(s -> s.startSelectorType(StartSelectorType.CONTINUATION_TOKEN)
                        .continuationToken(number(3))))
                .containsExactly(4);
        assertThat(from(s -> s.startSelectorType(StartSelectorType.PRODUCER_TIMESTAMP)
                        .startTimestamp(START.plusSeconds(5))))
                .containsExactly(2, 3, 4);
        assertThat(from(s -> s.startSelectorType(StartSelectorType.SERVER_TIMESTAMP)
                        .startTimestamp(recorded.get(0).serverTimestamp().minusSeconds(1))))
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void follows_a_stream_while_it_is_sent() throws Exception {
        control.createStream(r -> r.streamName("live").dataRetentionInHours(1));
        try (Producer producer = Producer.relative(endpoint, "live");
                var media = Aws.media(endpoint)) {
            producer.send(Media.header(), Media.tagged(0));
            producer.await("PERSISTED");
            ByteArrayOutputStream seen = new ByteArrayOutputStream();
            Thread reader = Thread.ofVirtual().start(() -> {
                try (var in = media.getMedia(r ->
                        r.streamName("live").startSelector(s -> s.startSelectorType(StartSelectorType.EARLIEST)))) {
                    in.transferTo(seen);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            for (int i = 1; i < 4; i++) {
                Thread.sleep(300);
                producer.send(Media.tagged(i * 2000L));
                producer.await("PERSISTED");
            }
            producer.end();
            reader.join();
            assertThat(Aws.parse(new ByteArrayInputStream(seen.toByteArray())).fragments())
                    .hasSize(4);
        }
    }

    private List<Integer> from(Consumer<StartSelector.Builder> selector) throws Exception {
        try (var media = Aws.media(endpoint)) {
            Aws.Parsed parsed =
                    Aws.parse(media.getMedia(r -> r.streamName("recorded").startSelector(selector)));
            List<String> numbers =
                    recorded.stream().map(Fragment::fragmentNumber).toList();
            return parsed.fragments().stream().map(numbers::indexOf).toList();
        }
    }

    private String number(int index) {
        return recorded.get(index).fragmentNumber();
    }

    private String version(String stream) {
        return control.describeStream(r -> r.streamName(stream)).streamInfo().version();
    }
}
