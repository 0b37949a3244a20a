package casement.trino;

import io.trino.Session;
import io.trino.plugin.hive.HivePlugin;
import io.trino.testing.StandaloneQueryRunner;
import io.trino.testing.TestingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Trino as Athena sets it up: a Hive catalog over Glue. Objects lie in a folder in S3's place. Ends with its standard input. */
public final class Trino {
    private Trino() {}

    /** @param args where Glue answers; the folder of objects; the file into which it is written where Trino answers */
    public static void main(String[] args) throws IOException {
        Session session = TestingSession.testSessionBuilder()
                .setCatalog("awsdatacatalog")
                .setSchema("default")
                .build();
        try (StandaloneQueryRunner trino = new StandaloneQueryRunner(session)) {
            trino.installPlugin(new HivePlugin());
            trino.createCatalog("awsdatacatalog", "hive", settings(args[0], args[1]));
            Path address = Path.of(args[2]);
            Path draft = address.resolveSibling("draft");
            Files.writeString(draft, trino.getCoordinator().getBaseUrl().toString());
            Files.move(draft, address, StandardCopyOption.ATOMIC_MOVE);
            while (System.in.read() >= 0) {
                // Until whoever started it closes its end.
            }
        }
        System.exit(0);
    }

    private static Map<String, String> settings(String glue, String objects) {
        return Map.ofEntries(
                Map.entry("hive.metastore", "glue"),
                Map.entry("hive.metastore.glue.region", "us-east-1"),
                Map.entry("hive.metastore.glue.endpoint-url", glue),
                Map.entry("hive.metastore.glue.aws-access-key", "test"),
                Map.entry("hive.metastore.glue.aws-secret-key", "test"),
                Map.entry("hive.partition-projection-enabled", "true"),
                // Glue is asked for tables, and for nothing that is counted about them.
                Map.entry("hive.table-statistics-enabled", "false"),
                Map.entry("fs.local.enabled", "true"),
                Map.entry("local.location", objects));
    }
}
