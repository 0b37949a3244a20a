package casement.acceptance.lifecycle;

import casement.local.process.Ports;
import casement.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.LegacyMd5Plugin;
import software.amazon.awssdk.services.s3.S3Client;

/** A Ceph cluster of one machine with its S3 gateway, gone when it is closed or this process ends. */
final class RadosGateway implements AutoCloseable {
    /** Names the folder into which {@code radosgw fetch} has put Debian's packages. */
    static final String PROGRAMS = "casement.radosgw";

    private static final Path PROGRAM = SharedData.root().resolve("infrastructure/acceptance/src/test/sh/radosgw");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long LONGEST_END_SECONDS = 30;

    private final Path programs;
    private final Path folder;
    private final Process process;
    private final S3Client s3;

    private RadosGateway(Path programs, Path folder, Process process, int port) {
        this.programs = programs;
        this.folder = folder;
        this.process = process;
        s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .forcePathStyle(true)
                // Ceph 16 is older than S3's newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .addPlugin(LegacyMd5Plugin.create())
                .build();
    }

    static RadosGateway start(Path folder) throws IOException {
        Path programs = Path.of(System.getProperty(PROGRAMS, ""));
        int port = Ports.free();
        Process process = new ProcessBuilder(command(
                        "serve", programs, folder, List.of(Integer.toString(Ports.free()), Integer.toString(port))))
                .redirectError(folder.resolve("serve.log").toFile())
                .start();
        RadosGateway gateway = new RadosGateway(programs, folder, process, port);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        if (!"ready".equals(out.readLine())) {
            gateway.close();
            throw new IOException("Ceph does not start; its logs are in " + folder);
        }
        return gateway;
    }

    private static List<String> command(String verb, Path programs, Path folder, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(PROGRAM.toString(), verb, programs.toString(), folder.toString()));
        command.addAll(arguments);
        return command;
    }

    /** The program that holds the cluster, and its daemons. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    S3Client s3() {
        return s3;
    }

    /** What Ceph calls the buckets that have rules: {@code :NAME:MARKER}, with a marker of its own making. */
    List<String> ruled() throws IOException {
        Process listing = new ProcessBuilder(command("ruled", programs, folder, List.of())).start();
        try (BufferedReader lines = listing.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }

    /** Has Ceph carry out the rules of the buckets as if it were that moment; of those that share a shard, the first one's alone. */
    void sweep(Instant moment) throws IOException, InterruptedException {
        Path log = folder.resolve("sweeps.log");
        int status = new ProcessBuilder(command("sweep", programs, folder, List.of(MOMENT.format(moment))))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("Ceph's lifecycle program ended with " + status + "; its log is " + log);
        }
    }

    @Override
    public void close() throws IOException {
        s3.close();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
