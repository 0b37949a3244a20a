package casement.bodytypes;

import casement.domain.Fault;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/** Calls of an AWS service that speaks JSON, signed with version 4. */
final class SignedCalls {
    private static final String MEDIA_TYPE = "application/x-amz-json-1.1";

    private final URI endpoint;
    private final String service;
    private final String region;
    private final AwsCredentialsProvider credentials;
    private final SdkHttpClient http;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    SignedCalls(URI endpoint, String service, String region, AwsCredentialsProvider credentials, SdkHttpClient http) {
        this.endpoint = endpoint;
        this.service = service;
        this.region = region;
        this.credentials = credentials;
        this.http = http;
    }

    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status == 200;
        }

        /** Such as {@code ThrottlingException}; of an answer that is not good. */
        String error() {
            String type = body.path("__type").asText();
            return type.substring(type.lastIndexOf('#') + 1);
        }
    }

    /** @throws Fault.Unavailable when there is no answer */
    Answer call(String target, JsonNode request) {
        ContentStreamProvider payload =
                ContentStreamProvider.fromByteArray(Json.write(request).getBytes(StandardCharsets.UTF_8));
        try {
            SignedRequest signed = signer.sign(sign -> sign.identity(credentials.resolveCredentials())
                    .request(unsigned(target))
                    .payload(payload)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region));
            HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                            .request(signed.request())
                            .contentStreamProvider(signed.payload().orElse(payload))
                            .build())
                    .call();
            try (InputStream body = response.responseBody().orElseGet(AbortableInputStream::createEmpty)) {
                String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(response.httpResponse().statusCode(), Json.read(text, JsonNode.class));
            }
        } catch (IOException | SdkException | Fault.BadInput e) {
            throw new Fault.Unavailable(service + " does not answer; try again later", e);
        }
    }

    private SdkHttpRequest unsigned(String target) {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("X-Amz-Target", target)
                .build();
    }
}
