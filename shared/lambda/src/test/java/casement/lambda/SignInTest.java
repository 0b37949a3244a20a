package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.testkit.TestIssuer;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Clause({"SEA-RTCC-5", "SEA-CCTV-15"})
class SignInTest {
    private final TestIssuer issuer = new TestIssuer();
    private final ListedEntries entries = new ListedEntries();
    private final ApplicationContext context = Asking.context(issuer, entries);
    private final EchoHandler handler = new EchoHandler(context);

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void admits_when_the_token_is_good() {
        JsonNode answer = ask(issuer.token("Ada", Asking.NOW, Role.RTCC_ANALYST));
        assertThat(answer.get("statusCode").asInt()).isEqualTo(200);
        assertThat(Asking.body(answer).get("name").asText()).isEqualTo("Ada");
        assertThat(entries.entries).isEmpty();
    }

    @Test
    void admits_with_a_rotated_key_when_the_old_one_is_cached() {
        ask(issuer.token("Ada", Asking.NOW, Role.RTCC_ANALYST));
        issuer.rotate();
        assertThat(ask(issuer.token("Ada", Asking.NOW, Role.RTCC_ANALYST))
                        .get("statusCode")
                        .asInt())
                .isEqualTo(200);
        assertThat(issuer.keySetsGivenOut()).isEqualTo(2);
    }

    @Test
    void refuses_when_there_is_no_token() {
        refused(Asking.http(handler, "", ""), 401, Who.NOBODY);
        refused(Asking.http(handler, "Basic YTpi", ""), 401, Who.NOBODY);
    }

    @Test
    void refuses_when_it_is_not_a_token() {
        refused(ask("nothing.like.it"), 401, Who.NOBODY);
        refused(ask("x".repeat(20_000)), 401, Who.NOBODY);
    }

    @Test
    void refuses_when_expired_and_logs_whose_it_was() {
        Date past = Date.from(Asking.NOW.minusSeconds(31));
        refused(ask(issuer.sign(claims().expirationTime(past).build())), 401, ada());
    }

    @Test
    void admits_when_expired_within_the_clocks_skew() {
        Date past = Date.from(Asking.NOW.minusSeconds(29));
        assertThat(ask(issuer.sign(claims().expirationTime(past).build()))
                        .get("statusCode")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void refuses_when_not_valid_yet_or_without_end() {
        Date later = Date.from(Asking.NOW.plusSeconds(60));
        refused(ask(issuer.sign(claims().notBeforeTime(later).build())), 401, ada());
        refused(ask(issuer.sign(claims().expirationTime(null).build())), 401, ada());
    }

    @Test
    void refuses_when_made_for_another_program() {
        refused(ask(issuer.sign(claims().audience("payroll").build())), 401, ada());
        refused(ask(issuer.sign(claims().audience(List.of()).build())), 401, ada());
    }

    @Test
    void refuses_when_from_another_issuer() {
        refused(ask(issuer.sign(claims().issuer("http://evil.example").build())), 401, Who.NOBODY);
    }

    @Test
    void refuses_when_unsigned() {
        refused(ask(new PlainJWT(claims().build()).serialize()), 401, Who.NOBODY);
    }

    @Test
    void refuses_when_signed_with_the_public_key_as_a_secret() throws JOSEException {
        String publicKey = issuer.key().toPublicJWK().toJSONString();
        for (String secret : List.of(publicKey, issuer.key().getModulus().toString())) {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(issuer.key().getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims().build());
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            refused(ask(token.serialize()), 401, Who.NOBODY);
        }
    }

    @Test
    void refuses_when_the_key_is_not_the_issuers() {
        JWSHeader unknown =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown").build();
        refused(ask(TestIssuer.sign(unknown, claims().build(), TestIssuer.newKey("unknown"))), 401, Who.NOBODY);
        JWSHeader posing = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(issuer.key().getKeyID())
                .build();
        refused(ask(TestIssuer.sign(posing, claims().build(), TestIssuer.newKey("mine"))), 401, Who.NOBODY);
    }

    @Test
    void asks_the_issuer_seldom_when_keys_are_made_up() {
        for (int i = 0; i < 20; i++) {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k" + i).build();
            refused(ask(TestIssuer.sign(header, claims().build(), issuer.key())), 401, Who.NOBODY);
        }
        assertThat(issuer.keySetsGivenOut()).isLessThanOrEqualTo(3);
    }

    @Test
    void refuses_when_the_subject_is_blank() {
        refused(ask(issuer.sign(claims().subject("").build())), 401, new Who("", "Ada", "Patrol", TestIssuer.AGENCY));
    }

    @Test
    void answers_503_when_a_refusal_cannot_be_recorded() {
        entries.down = true;
        JsonNode answer = Asking.http(handler, "", "");
        assertThat(answer.get("statusCode").asInt()).isEqualTo(503);
        assertThat(answer.get("headers").get("retry-after").asText()).isEqualTo("5");
    }

    @Test
    void answers_503_when_the_issuer_is_down_and_its_keys_were_never_seen() {
        String token = issuer.token("Ada", Asking.NOW, Role.RTCC_ANALYST);
        issuer.close();
        assertThat(ask(token).get("statusCode").asInt()).isEqualTo(503);
    }

    private JWTClaimsSet.Builder claims() {
        return issuer.claims("Ada", Asking.NOW, Role.RTCC_ANALYST);
    }

    private static Who ada() {
        return new Who("subject-of-Ada", "Ada", "Patrol", TestIssuer.AGENCY);
    }

    private JsonNode ask(String token) {
        return Asking.http(handler, "Bearer " + token, "");
    }

    private void refused(JsonNode answer, int status, Who who) {
        assertThat(answer.get("statusCode").asInt()).isEqualTo(status);
        AuditEntry logged = entries.entries.removeLast();
        assertThat(entries.entries).isEmpty();
        assertThat(logged.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(logged.who()).isEqualTo(who);
        assertThat(logged.action()).isEqualTo("SignIn");
        assertThat(logged.elements()).containsEntry("route", "GET /v1/cameras/{camera}");
        assertThat(logged.clause()).contains("SEA-RTCC-5");
    }
}
