package casement.aws;

import casement.domain.access.RecordsSystem;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Connects the records system that RECORDS_SYSTEM names; none when it is empty. */
@Factory
final class RecordsWiring {
    private final BeanContext beans;

    RecordsWiring(BeanContext beans) {
        this.beans = beans;
    }

    @Singleton
    @Requires(property = "records.system", pattern = ".+")
    RecordsSystem recordsSystem(
            @Value("${records.system}") String where, @Value("${records.secret.arn:}") String secretArn, Clock clock) {
        return switch (RecordsAddress.of(where)) {
            case RecordsAddress.OnDisk list -> new ListedRecords(new FileSource(list.file()));
            case RecordsAddress.InBucket list ->
                new ListedRecords(new S3Source(beans.getBean(S3Client.class), list.bucket(), list.key()));
            case RecordsAddress.OverHttp system -> new HttpRecords(system.base(), token(secretArn, clock));
        };
    }

    private Optional<Supplier<String>> token(String arn, Clock clock) {
        return arn.isEmpty()
                ? Optional.empty()
                : Optional.of(new SecretToken(beans.getBean(SecretsManagerClient.class), arn, clock));
    }
}
