package casement.local;

import static org.assertj.core.api.Assertions.assertThat;

import casement.local.keys.KeyService;
import casement.local.template.SigningKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyServiceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final byte[] MESSAGE = "log.example\n1\n".getBytes(StandardCharsets.UTF_8);
    private static final List<SigningKey> DECLARED =
            List.of(new SigningKey("edwards", "ECC_NIST_EDWARDS25519"), new SigningKey("p256", "ECC_NIST_P256"));

    private static JsonNode call(KeyService keys, String operation, Map<String, String> said)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(keys.address())
                                .header("X-Amz-Target", "TrentService." + operation)
                                .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(said)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return MAPPER.readTree(answer.body());
    }

    private static Map<String, String> sign(String key, String algorithm, String type, byte[] message) {
        return Map.of(
                "KeyId",
                "arn:aws:kms:us-west-2:000000000000:key/" + key,
                "SigningAlgorithm",
                algorithm,
                "MessageType",
                type,
                "Message",
                Base64.getEncoder().encodeToString(message));
    }

    @Test
    void signs_messages_with_ed25519_the_same_way_each_time_and_after_a_restart(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        byte[] before;
        byte[] signature;
        try (KeyService keys = new KeyService(folder, DECLARED)) {
            before = call(keys, "GetPublicKey", Map.of("KeyId", "edwards"))
                    .path("PublicKey")
                    .binaryValue();
            signature = call(keys, "Sign", sign("edwards", "ED25519_SHA_512", "RAW", MESSAGE))
                    .path("Signature")
                    .binaryValue();
        }
        try (KeyService keys = new KeyService(folder, DECLARED)) {
            assertThat(call(keys, "Sign", sign("edwards", "ED25519_SHA_512", "RAW", MESSAGE))
                            .path("Signature")
                            .binaryValue())
                    .isEqualTo(signature);
        }
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(before)));
        verifying.update(MESSAGE);
        assertThat(verifying.verify(signature)).isTrue();
    }

    @Test
    void refuses_other_keys_than_the_template_has_and_algorithms_that_are_not_theirs(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (KeyService keys = new KeyService(folder, DECLARED)) {
            assertThat(call(keys, "GetPublicKey", Map.of("KeyId", "another"))
                            .path("__type")
                            .asText())
                    .isEqualTo("NotFoundException");
            for (Map<String, String> wrong : List.of(
                    sign("p256", "ED25519_SHA_512", "RAW", MESSAGE),
                    sign("edwards", "ECDSA_SHA_256", "DIGEST", new byte[32]),
                    sign("edwards", "ED25519_SHA_512", "DIGEST", new byte[32]),
                    sign("p256", "ECDSA_SHA_256", "DIGEST", MESSAGE))) {
                assertThat(call(keys, "Sign", wrong).path("__type").asText())
                        .as(wrong.toString())
                        .isEqualTo("ValidationException");
            }
        }
    }
}
