package casement.kinesisvideo;

import casement.kinesisvideo.control.Arguments;
import casement.kinesisvideo.http.HttpListener;
import casement.kinesisvideo.http.Request;
import casement.kinesisvideo.http.Response;
import casement.kinesisvideo.media.PutMedia;
import casement.kinesisvideo.notification.Announcer;
import casement.kinesisvideo.sigv4.Digests;
import casement.kinesisvideo.sigv4.Secrets;
import casement.kinesisvideo.sigv4.SigV4Verifier;
import casement.kinesisvideo.sigv4.SignatureFault;
import casement.kinesisvideo.sigv4.SignedRequest;
import casement.kinesisvideo.stream.FolderLock;
import casement.kinesisvideo.stream.Streams;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kinesis Video Streams for one account and region, on one port. */
public final class KinesisVideoServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KinesisVideoServer.class);
    private static final int LARGEST_ARGUMENTS = 1024 * 1024;

    private final FolderLock lock;
    private final Streams streams;
    private final SigV4Verifier verifier;
    private final Announcer announcer;
    private final PutMedia putMedia;
    private final Operations operations;
    private final Retention retention;
    private final HttpListener listener;
    private final String host;

    private KinesisVideoServer(Builder settings, HttpListener listener) throws IOException {
        this.host = settings.host;
        this.listener = listener;
        this.lock = FolderLock.take(settings.data);
        this.streams = Streams.load(
                settings.data.resolve("streams"),
                settings.region,
                settings.account,
                settings.clock,
                settings.limits.mostReaders());
        this.verifier = new SigV4Verifier("kinesisvideo", settings.region, settings.secrets, settings.clock);
        this.announcer = new Announcer(settings.notifications);
        this.putMedia = new PutMedia(streams, settings.limits, settings.clock, announcer);
        String key = "arn:aws:kms:" + settings.region + ":" + settings.account + ":alias/aws/kinesisvideo";
        this.operations = new Operations(
                streams, settings.limits, settings.clock, key, endpoint().toString());
        this.retention = Retention.start(streams);
    }

    /** Settings for a server whose data lies in this folder; everything else has a default. */
    public static Builder in(Path data) {
        return new Builder(data);
    }

    /** Of the control plane and the data plane. */
    public URI endpoint() {
        return URI.create("http://" + host + ":" + listener.port());
    }

    /** Removes what no stream keeps any longer; happens by itself every few seconds too. */
    public void expire() throws IOException {
        streams.expire();
    }

    /** Breaks all connections; what was acknowledged as persisted is on disk. */
    @Override
    public void close() throws IOException {
        listener.close();
        retention.close();
        announcer.close();
        lock.close();
    }

    private void start() {
        announcer.resume(streams);
        listener.start(this::handle);
    }

    private void handle(Request request, Response response) throws IOException {
        try {
            answer(request, response);
        } catch (KinesisVideoFault fault) {
            Operations.refuse(response, fault);
        } catch (RuntimeException e) {
            LOG.error("{} failed", request.rawPath(), e);
            if (!response.started()) {
                Operations.refuse(
                        response, KinesisVideoFault.common(500, "InternalFailure", "The request failed on our side."));
            }
        }
    }

    private void answer(Request request, Response response) throws IOException {
        if (!request.method().equals("POST")) {
            throw KinesisVideoFault.common(404, "UnknownOperationException", "Every operation is a POST.");
        }
        if (request.rawPath().equals("/putMedia")) {
            verify(request, Optional.empty());
            putMedia.handle(request, response);
            return;
        }
        byte[] body = request.body().readNBytes(LARGEST_ARGUMENTS + 1);
        if (body.length > LARGEST_ARGUMENTS) {
            throw KinesisVideoFault.common(413, "RequestEntityTooLargeException", "Arguments are at most 1 MiB.");
        }
        verify(request, Optional.of(Digests.sha256(body)));
        operations.answer(request.rawPath(), Arguments.of(body), response);
    }

    private void verify(Request request, Optional<String> bodySha256) {
        try {
            verifier.verify(
                    SignedRequest.of(request.method(), request.rawPath(), request.rawQuery(), request.headers()),
                    bodySha256);
        } catch (SignatureFault e) {
            throw KinesisVideoFault.common(403, type(e.kind()), String.valueOf(e.getMessage()));
        }
    }

    private static String type(SignatureFault.Kind kind) {
        return switch (kind) {
            case MISSING -> "MissingAuthenticationTokenException";
            case INCOMPLETE -> "IncompleteSignatureException";
            case UNKNOWN_KEY -> "UnrecognizedClientException";
            case WRONG_SCOPE, NOT_IN_TIME, EXPIRED, WRONG_SIGNATURE, WRONG_BODY -> "InvalidSignatureException";
        };
    }

    /** What a server can be told before it starts. */
    public static final class Builder {
        private final Path data;
        private String host = "127.0.0.1";
        private int port;
        private String region = "us-west-2";
        private String account = "000000000000";
        private Secrets secrets = Secrets.of("local", "local-secret");
        private Clock clock = Clock.systemUTC();
        private Limits limits = Limits.ofAws();
        private Notifications notifications = (topic, message) -> {};

        private Builder(Path data) {
            this.data = data;
        }

        public Builder host(String address) {
            host = address;
            return this;
        }

        /** 0, the default, takes any free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        public Builder region(String name) {
            region = name;
            return this;
        }

        public Builder account(String twelveDigits) {
            account = twelveDigits;
            return this;
        }

        /** Who may call; by default {@code local} with {@code local-secret}. */
        public Builder credentials(String accessKey, String secretKey) {
            secrets = Secrets.of(accessKey, secretKey);
            return this;
        }

        public Builder clock(Clock source) {
            clock = source;
            return this;
        }

        public Builder limits(Limits numbers) {
            limits = numbers;
            return this;
        }

        /** Where fragment notifications go; by default nowhere. */
        public Builder notifications(Notifications sink) {
            notifications = sink;
            return this;
        }

        /** Loads what is on disk, takes up what was owed, and listens. */
        public KinesisVideoServer start() throws IOException {
            HttpListener listener = HttpListener.bind(new InetSocketAddress(host, port));
            try {
                KinesisVideoServer server = new KinesisVideoServer(this, listener);
                server.start();
                return server;
            } catch (IOException | RuntimeException e) {
                listener.close();
                throw e;
            }
        }
    }
}
