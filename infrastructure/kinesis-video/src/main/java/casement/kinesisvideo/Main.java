package casement.kinesisvideo;

import casement.kinesisvideo.notification.SnsNotifications;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the server until it is stopped. */
@Command(
        name = "kinesis-video",
        description = "Kinesis Video Streams on one machine.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class Main implements Callable<Integer> {
    @Option(names = "--host", description = "Address to listen on.", defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "Port to listen on; 0 takes any free one.", defaultValue = "0")
    private int port;

    @Option(names = "--data", description = "Folder that fragments are kept in.", required = true)
    private Path data = Path.of("");

    @Option(names = "--region", defaultValue = "us-west-2", description = "Region that callers sign for.")
    private String region = "us-west-2";

    @Option(names = "--account", defaultValue = "000000000000", description = "Account in the streams' ARNs.")
    private String account = "000000000000";

    @Option(names = "--access-key", defaultValue = "local", description = "Access key that callers sign with.")
    private String accessKey = "local";

    @Option(names = "--secret-key", defaultValue = "local-secret", description = "Its secret.")
    private String secretKey = "local-secret";

    @Option(names = "--until-stdin-closes", description = "End when standard input ends, as when a parent dies.")
    private boolean untilStdinCloses;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (SnsNotifications sns = SnsNotifications.signedWith(region, accessKey, secretKey);
                KinesisVideoServer server = KinesisVideoServer.in(data)
                        .host(host)
                        .port(port)
                        .region(region)
                        .account(account)
                        .credentials(accessKey, secretKey)
                        .notifications(sns)
                        .start()) {
            System.out.println("Kinesis Video at " + server.endpoint());
            if (untilStdinCloses) {
                System.in.transferTo(OutputStream.nullOutputStream());
            } else {
                new CountDownLatch(1).await();
            }
        } catch (BindException e) {
            System.err.println("port " + port + " on " + host + " cannot be used (" + e.getMessage()
                    + "); give another with --port, or 0 for any free one");
            return 1;
        }
        return 0;
    }
}
