package casement.bodytypes;

import casement.domain.vehicle.BodyTypes;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;

/** Offers body types to whoever asks for the domain's port: by {@code BODY_TYPES}, {@code none} or {@code rekognition}. */
@Factory
final class BodyTypesWiring {
    @Singleton
    BodyTypes bodyTypes(
            @Value("${body.types:none}") String chosen, @Value("${aws.region:}") String region, SdkHttpClient http) {
        return switch (chosen) {
            case "none" -> BodyTypes.UNKNOWN;
            case "rekognition" ->
                new RekognitionBodyTypes(new SignedCalls(
                        URI.create("https://rekognition." + region + ".amazonaws.com/"),
                        "rekognition",
                        region,
                        DefaultCredentialsProvider.builder().build(),
                        http));
            default -> throw new IllegalArgumentException("BODY_TYPES is '" + chosen + "'; say none or rekognition");
        };
    }
}
