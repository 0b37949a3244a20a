package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures by others, with other keys, algorithms and forms. */
@Clause("CA-SB34-5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignaturesTest {
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.jws";
    private static final String KEYS = "signing-keys.pem";

    private final SampleItem item = new SampleItem();
    private final SampleKeys foreign = SampleKeys.p256();

    private static void assertFault(Run run, String said) {
        assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.contains(said));
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    private Run signed(byte[] jws) {
        item.files.put(SIGNATURE, jws);
        return Run.of(item);
    }

    private Run signed(UnaryOperator<String> change) {
        return signed(change.apply(new String(item.content(SIGNATURE), UTF_8)).getBytes(UTF_8));
    }

    private void enclose(String pem) {
        item.files.put(KEYS, pem.getBytes(UTF_8));
    }

    @Test
    void signed_anew_with_a_key_that_is_put_in_it_is_not_shown_to_be_the_citys() {
        item.manifest(manifest -> manifest.put("caseNumber", "26-000999"));
        SampleItem anew = new SampleItem(foreign);
        enclose(foreign.pem());
        item.files.put(SIGNATURE, foreign.sign(item.content(MANIFEST)));
        item.files.put("custody.jsonl", item.content("custody.jsonl"));
        item.files.put("custody.jws", foreign.sign(item.content("custody.jsonl")));

        Run forged = Run.of(item);
        Run whole = Run.of(item.keys, anew.inMemory());

        assertFault(forged, "custody event 1 does not follow from what stands before it");
        assertThat(whole.said())
                .contains("not shown        manifest.json is signed with the enclosed key " + foreign.id()
                        + ", which is none that you gave")
                .contains("not shown        custody.jsonl is signed with the enclosed key " + foreign.id());
        assertThat(whole.status()).isEqualTo(VerifyEvidence.SIGNER_UNKNOWN);
    }

    @Test
    void a_custody_signed_by_somebody_else_than_the_city_is_told() {
        enclose(item.keys.pem() + foreign.pem());
        item.files.put("custody.jws", foreign.sign(item.content("custody.jsonl")));

        Run run = Run.of(item);

        assertThat(run.said())
                .contains("holds            manifest.json is signed with key " + item.keys.id() + ", which you gave")
                .contains("not shown        custody.jsonl is signed with the enclosed key " + foreign.id());
        assertThat(run.status()).isEqualTo(VerifyEvidence.SIGNER_UNKNOWN);
    }

    @Test
    void a_key_that_is_neither_enclosed_nor_given_shows_nothing() {
        assertFault(
                signed(foreign.sign(item.content(MANIFEST))),
                "manifest.jws names key " + foreign.id() + ", which is neither enclosed nor given with --key");
    }

    @Test
    void a_key_that_was_taken_out_of_the_item_is_named_though_it_was_given() {
        enclose(foreign.pem());

        assertFault(Run.of(item), "signing-keys.pem lacks key " + item.keys.id() + ", with which manifest.json is");
    }

    @Test
    void a_signature_of_no_length_that_signatures_have_is_none() {
        assertFault(
                signed(jws -> jws.replaceFirst("\"signature\":\"[^\"]*", "\"signature\":\"AAAA")),
                "manifest.json is not what key " + item.keys.id() + " signed");
    }

    @Test
    void several_enclosed_keys_are_no_fault() {
        enclose(foreign.pem() + item.keys.pem());

        assertThat(Run.of(item).status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "# city\n"})
    void what_stands_beside_the_enclosed_keys_is_named(String more) {
        enclose(more + item.keys.pem());
        assertFault(Run.of(item), "signing-keys.pem is not as it was written");

        enclose(item.keys.pem() + more);
        assertFault(Run.of(item), "signing-keys.pem is not as it was written");
    }

    @Test
    void enclosed_keys_that_are_none_are_named() {
        enclose("no key");
        assertFault(Run.of(item), "signing-keys.pem: there is no public key in PEM form");

        enclose(item.keys.pem().replaceFirst("KEY-----\n.", "KEY-----\n="));
        assertFault(Run.of(item), "signing-keys.pem: a public key is not in Base64");

        enclose(item.keys.pem().replaceFirst("KEY-----\nM", "KEY-----\nA"));
        assertFault(Run.of(item), "signing-keys.pem: a public key is of no kind that is known here");
    }

    @Test
    void another_persons_signature_under_the_citys_name_is_told() {
        assertFault(
                signed(foreign.sign(item.content(MANIFEST), item.keys.header())),
                "manifest.json is not what key " + item.keys.id() + " signed: it was changed, or manifest.jws was");
    }

    @Test
    void a_key_in_the_signatures_own_header_is_not_used() {
        ObjectNode header = item.keys.header();
        header.putObject("jwk")
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", "AA")
                .put("y", "AA");

        assertFault(signed(foreign.sign(item.content(MANIFEST), header)), "manifest.json is not what key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "EdDSA", "ML-DSA-65", "ES384", "RS256", "HS256", "es256", ""})
    void an_algorithm_that_is_not_the_keys_is_named(String algorithm) {
        ObjectNode header = item.keys.header().put("alg", algorithm);

        assertFault(
                signed(item.keys.sign(item.content(MANIFEST), header)),
                "manifest.jws names the algorithm " + algorithm + ", which is not that of key " + item.keys.id());
    }

    @Test
    void no_signature_under_the_algorithm_none_is_told() {
        String header = SampleKeys.base64(
                item.keys.header().put("alg", "none").toString().getBytes(UTF_8));

        assertFault(
                signed(("{\"protected\":\"" + header + "\",\"signature\":\"\"}").getBytes(UTF_8)),
                "manifest.jws is not of the form that a signature has");
    }

    @Test
    void a_code_made_with_the_public_key_as_a_secret_is_no_signature() throws GeneralSecurityException {
        String header = SampleKeys.base64(
                item.keys.header().put("alg", "HS256").toString().getBytes(UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(item.keys.pem().getBytes(UTF_8), "HmacSHA256"));
        byte[] code = mac.doFinal((header + "." + SampleKeys.base64(item.content(MANIFEST))).getBytes(UTF_8));

        assertFault(
                signed(("{\"protected\":\"" + header + "\",\"signature\":\"" + SampleKeys.base64(code) + "\"}")
                        .getBytes(UTF_8)),
                "manifest.jws names the algorithm HS256");
    }

    @Test
    void a_key_of_another_curve_signs_nothing() {
        SampleItem other = new SampleItem(SampleKeys.p384());

        assertFault(Run.of(other), "manifest.jws names the algorithm ES256, which is not that of key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crit", "b64"})
    void extensions_that_change_what_is_signed_are_a_fault(String extension) {
        ObjectNode header = item.keys.header();
        header.putArray(extension).add("b64");

        assertFault(
                signed(item.keys.sign(item.content(MANIFEST), header)),
                "manifest.jws uses extensions that are not of this format");
    }

    @Test
    void a_signature_has_one_form() {
        assertFault(signed(jws -> jws.replace(",", ", ")), "manifest.jws is not of the form");
        assertFault(signed(jws -> jws.replace("{", "{\"header\":{},")), "manifest.jws is not of the form");
        assertFault(signed(jws -> jws.replace("\"}", "=\"}")), "manifest.jws is not of the form");
    }

    @Test
    void a_signature_with_bits_that_nothing_reads_is_told() {
        assertFault(
                signed(jws -> {
                    int last = jws.lastIndexOf('"') - 1;
                    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
                    char other = letters.charAt(letters.indexOf(jws.charAt(last)) + 1);
                    return jws.substring(0, last) + other + jws.substring(last + 1);
                }),
                "manifest.jws is not in the one form of Base64url");
    }

    @Test
    void a_signature_that_is_no_base64_is_told() {
        assertFault(
                signed(jws -> jws.replaceFirst("signature\":\".*\"}", "signature\":\"A\"}")),
                "manifest.jws is not in Base64url");
    }

    @Test
    void a_signature_of_another_length_is_none() {
        for (String signature : new String[] {"AAAA", "A".repeat(84), "A".repeat(88)}) {
            assertFault(
                    signed(jws -> jws.replaceFirst("signature\":\".*\"}", "signature\":\"" + signature + "\"}")),
                    "manifest.json is not what key");
        }
    }

    @Test
    void a_signature_of_zeros_is_none() {
        assertFault(
                signed(jws -> jws.replaceFirst("signature\":\".*\"}", "signature\":\"" + "A".repeat(86) + "\"}")),
                "manifest.json is not what key");
    }

    @Test
    void a_header_that_cannot_be_read_is_told() {
        String header = SampleKeys.base64("{\"alg\":\"ES256\",\"alg\":\"none\"}".getBytes(UTF_8));

        assertFault(
                signed(jws -> jws.replaceFirst("protected\":\"[^\"]*", "protected\":\"" + header)),
                "the header in manifest.jws is not of the form");
    }

    @Test
    void each_signature_is_of_its_own_file() {
        byte[] manifests = item.content(SIGNATURE);
        assertFault(signed(item.content("custody.jws")), "manifest.json is not what key");

        item.files.put(SIGNATURE, manifests);
        item.files.put("custody.jws", manifests);
        assertFault(Run.of(item), "custody.jsonl is not what key");
    }
}
