package casement.aws.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** The backends, each started when first asked for and used by all tests of this JVM. */
public final class Backends {
    /** The last tag that starts without a token. */
    private static final String LOCALSTACK = "localstack/localstack:4.14.0";

    private Backends() {}

    public static Backend embedded() {
        return Embedded.BACKEND;
    }

    public static URI embeddedDynamoDb() {
        return Embedded.DYNAMO_DB.endpoint();
    }

    public static Backend localStack() {
        return LocalStack.BACKEND;
    }

    public static Backend given() {
        return Given.BACKEND;
    }

    /** For {@code @EnabledIf}. */
    public static boolean isDockerThere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** For {@code @EnabledIf}. */
    public static boolean isEndpointGiven() {
        return givenEndpoint().isPresent();
    }

    private static Optional<URI> givenEndpoint() {
        return Optional.ofNullable(System.getenv("AWS_TEST_ENDPOINT")).map(URI::create);
    }

    private static final class Embedded {
        private static final EmbeddedProgram DYNAMO_DB = new EmbeddedProgram(
                "dynamodb",
                "software.amazon.dynamodb.services.local.main.ServerRunner",
                List.of("-Xmx192m", "--sun-misc-unsafe-memory-access=allow"),
                port -> List.of("-inMemory", "-disableTelemetry", "-port", Integer.toString(port)));
        private static final EmbeddedProgram S3 = new EmbeddedProgram(
                "s3",
                "com.adobe.testing.s3mock.S3MockApplication",
                List.of("-Xmx256m"),
                port -> List.of(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--server.ssl.enabled=false",
                        "--com.adobe.testing.s3mock.httpPort=" + anotherPort(),
                        "--com.adobe.testing.s3mock.store.region=" + Backend.REGION.id(),
                        "--logging.level.root=warn"));
        private static final Backend BACKEND = new Backend(DYNAMO_DB.endpoint(), S3.endpoint());
    }

    private static final class LocalStack {
        private static final LocalStackContainer CONTAINER = started();
        private static final Backend BACKEND = new Backend(CONTAINER.getEndpoint(), CONTAINER.getEndpoint());

        private static LocalStackContainer started() {
            LocalStackContainer container =
                    new LocalStackContainer(DockerImageName.parse(LOCALSTACK)).withServices("dynamodb", "s3");
            container.start();
            return container;
        }
    }

    private static final class Given {
        private static final Backend BACKEND =
                givenEndpoint().map(endpoint -> new Backend(endpoint, endpoint)).orElseThrow();
    }

    private static int anotherPort() {
        try {
            return EmbeddedProgram.freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
