package casement.domain.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.Answer;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Redaction;
import casement.domain.audit.Who;
import casement.domain.video.Sha256;
import casement.merkle.Hash;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoggedEntryTest {
    private static final Instant SEALED = Instant.parse("2026-11-23T10:00:00.123456Z");
    private static final Redaction ORDER = new Redaction(
            "court order 26-77",
            "Dana Clerk",
            Instant.parse("2026-12-01T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    private final AuditEntry entry = new AuditEntry(
            new AuditId("01KAKJ4ZG0000000000000000A"),
            Instant.parse("2026-11-23T09:59:59.5Z"),
            new Who("s-1", "Ana \"A\" Ruiz", "Investigations", "City Police"),
            "SearchReads",
            Map.of("plate", "7ABC123", "cameras", "pier\nmarket"),
            Optional.of(new Purpose("felony", Optional.of("26-1"), Optional.of("seen\tthere"), Optional.of("felony"))),
            Outcome.ANSWERED,
            Optional.of("SJ-ALPR-1"),
            Optional.of(new Answer(3, Sha256.of(new byte[] {1}))),
            Optional.of(new AuditId("01KAKJ4ZG00000000000000009")));

    private final LoggedEntry logged = LoggedEntry.of(41, SEALED, entry, salts());

    private static Supplier<Salt> salts() {
        AtomicInteger made = new AtomicInteger();
        return () -> {
            byte[] salt = new byte[Salt.BYTES];
            salt[15] = (byte) made.incrementAndGet();
            return Salt.of(salt);
        };
    }

    @Test
    @Clause({"CA-SB34-6", "SJ-ALPR-24"})
    void a_leaf_commits_to_when_who_what_and_why_each_by_itself() {
        assertThat(AuditFields.of(entry).keySet())
                .containsExactly(
                        "action",
                        "answer.count",
                        "answer.digest",
                        "at",
                        "clause",
                        "element.cameras",
                        "element.plate",
                        "id",
                        "inReplyTo",
                        "outcome",
                        "purpose.code",
                        "purpose.narrative",
                        "purpose.number",
                        "purpose.offence",
                        "who.agency",
                        "who.department",
                        "who.name",
                        "who.subject");
        assertThat(logged.fields())
                .extracting(LoggedField::name)
                .containsExactlyElementsOf(AuditFields.of(entry).keySet());
        assertThat(AuditFields.of(entry))
                .containsEntry("at", "2026-11-23T09:59:59.500Z")
                .containsEntry("outcome", "ANSWERED");
    }

    @Test
    void what_an_entry_has_not_is_no_field_and_what_is_blank_is_one() {
        Act act = Act.asked(Who.NOBODY, "SignIn");
        AuditEntry bare = new AuditEntry(
                entry.id(),
                entry.at(),
                act.who(),
                act.action(),
                act.elements(),
                act.purpose(),
                act.outcome(),
                act.clause(),
                act.answer(),
                act.inReplyTo());

        assertThat(AuditFields.of(bare).keySet())
                .containsExactly(
                        "action", "at", "id", "outcome", "who.agency", "who.department", "who.name", "who.subject");
        assertThat(AuditFields.of(bare)).containsEntry("who.subject", "");
    }

    /** Bytes written out by hand, as docs/audit-log.md lays them out. */
    @Test
    void commitments_digest_and_leaf_are_the_documented_bytes() {
        OpenField plate = new OpenField("plate", new Salt("AAECAwQFBgcICQoLDA0ODw=="), "7ABC\u00e9");
        Hash commitment = sha256(
                "field/v1\n".getBytes(UTF_8),
                new byte[] {0, 5},
                "plate".getBytes(UTF_8),
                HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"),
                HexFormat.of().parseHex("37414243c3a9"));
        LoggedEntry one = new LoggedEntry(0, SEALED, List.of(plate));
        Hash digest =
                sha256("entry/v1\n".getBytes(UTF_8), new byte[] {0, 5}, "plate".getBytes(UTF_8), commitment.bytes());

        assertThat(plate.commitment()).isEqualTo(commitment);
        assertThat(one.digest()).isEqualTo(digest);
        assertThat(HexFormat.of().formatHex(one.leaf().bytes()))
                .isEqualTo("01" + "000001a207d9217b" + digest)
                .hasSize(82);
        assertThat(one.leaf().hash()).isEqualTo(Hash.ofLeaf(one.leaf().bytes()));
        assertThat(LeafContent.parse(one.leaf().bytes())).isEqualTo(one.leaf());
    }

    private static Hash sha256(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return Hash.of(Sha256.of(all.toByteArray()).bytes());
    }

    @Test
    void whatever_is_changed_about_any_field_the_digest_is_another() {
        for (int at = 0; at < logged.fields().size(); at++) {
            OpenField field = (OpenField) logged.fields().get(at);
            for (LoggedField changed : List.of(
                    new OpenField(field.name(), field.salt(), ""),
                    new OpenField(field.name(), field.salt(), field.value() + " "),
                    new OpenField(field.name() + "s", field.salt(), field.value()),
                    new OpenField(field.name(), Salt.of(new byte[Salt.BYTES]), field.value()))) {
                List<LoggedField> fields = new ArrayList<>(logged.fields());
                fields.set(at, changed);
                assertThat(new LoggedEntry(41, SEALED, fields).digest()).isNotEqualTo(logged.digest());
            }
            List<LoggedField> stripped = new ArrayList<>(logged.fields());
            stripped.remove(at);
            assertThat(new LoggedEntry(41, SEALED, stripped).digest()).isNotEqualTo(logged.digest());
        }
    }

    @Test
    void what_moves_from_a_name_to_its_value_is_noticed() {
        Salt salt = Salt.of(new byte[Salt.BYTES]);

        assertThat(new OpenField("ab", salt, "c").commitment())
                .isNotEqualTo(new OpenField("a", salt, "bc").commitment());
    }

    @Test
    void a_redacted_entry_keeps_its_leaf_and_shows_neither_value_nor_salt() {
        LoggedEntry redacted = logged.redacted(Set.of("element.plate", "who.name"), ORDER);

        assertThat(redacted.leaf()).isEqualTo(logged.leaf());
        assertThat(redacted.line())
                .doesNotContain("7ABC123")
                .doesNotContain("Ruiz")
                .contains("{\"name\":\"element.plate\",\"commitment\":\"")
                .contains("\"redacted\":{\"authority\":\"court order 26-77\",\"actor\":\"Dana Clerk\","
                        + "\"at\":\"2026-12-01T09:00:00Z\",\"act\":\"01KAKJ4ZG0000000000000000B\"}");
        logged.fields().stream()
                .filter(field -> field.name().equals("element.plate"))
                .map(OpenField.class::cast)
                .forEach(field ->
                        assertThat(redacted.line()).doesNotContain(field.salt().base64()));
        assertThat(redacted.redacted(Set.of("element.plate"), ORDER)).isEqualTo(redacted);
    }

    @Test
    void a_purged_entry_keeps_its_leaf_and_nothing_else() {
        PurgedEntry purged = logged.purged(ORDER);

        assertThat(purged.leaf()).isEqualTo(logged.leaf());
        assertThat(purged.line())
                .startsWith("{\"index\":41,\"sealedMillis\":1795428000123,\"digest\":\""
                        + logged.digest().base64() + "\",\"purged\":{\"authority\":\"court order 26-77\"")
                .doesNotContain("Ruiz");
    }

    @Test
    void a_redaction_without_authority_or_actor_is_none() {
        assertThatThrownBy(() -> new Redaction(" ", "Dana", SEALED, ORDER.act()))
                .hasMessageContaining("names its authority");
        assertThatThrownBy(() -> new Redaction("law", "", SEALED, ORDER.act())).hasMessageContaining("who did it");
    }

    @Test
    void a_line_is_one_line_of_json_whatever_the_values_hold() {
        assertThat(logged.line())
                .startsWith("{\"index\":41,\"sealedMillis\":1795428000123,\"fields\":[{\"name\":\"action\",\"salt\":\"")
                .contains("\"value\":\"Ana \\\"A\\\" Ruiz\"")
                .contains("\"value\":\"pier\\u000amarket\"")
                .contains("\"value\":\"seen\\u0009there\"")
                .doesNotContain("\n");
    }

    @Test
    void refuses_two_fields_of_one_name_and_names_that_are_none() {
        OpenField field = new OpenField("a", Salt.of(new byte[Salt.BYTES]), "b");

        assertThatThrownBy(() -> new LoggedEntry(0, SEALED, List.of(field, field)))
                .hasMessageContaining("two fields of one name");
        assertThatThrownBy(() -> new OpenField("", field.salt(), "b")).hasMessageContaining("1 to 65535 bytes");
        assertThatThrownBy(() -> new OpenField("a".repeat(65_536), field.salt(), "b"))
                .hasMessageContaining("65535");
        assertThatThrownBy(() -> new Salt("AAAA")).hasMessage("a salt has 16 bytes");
        assertThatThrownBy(() -> LeafContent.parse(new byte[41])).hasMessageContaining("41 bytes, the first of them 1");
    }

    @Test
    void a_batch_is_read_as_it_was_written_and_only_from_its_own_path() {
        LogBatch batch = LogBatch.of(41, SEALED, List.of(entry), salts());
        byte[] content = batch.encode();
        String path = LogPaths.batch(content);

        assertThat(LogBatch.decode(path, content)).isEqualTo(batch);
        assertThat(batch.items().getFirst().leaf()).isEqualTo(logged.leaf());
        assertThat(new String(batch.entriesFile(), UTF_8)).isEqualTo(logged.line() + "\n");
        assertThat(batch.entriesPath()).isEqualTo("entries/dt=2026-11-23/000000000041-000001.jsonl");
        assertThatThrownBy(() -> LogBatch.decode(path + "0", content)).hasMessageContaining("it was changed");
        byte[] other = "casement-audit-batch/v1 41\nnonsense\n".getBytes(UTF_8);
        assertThatThrownBy(() -> LogBatch.decode(LogPaths.batch(other), other)).hasMessageContaining("no entry's");
    }

    @Test
    void salts_are_told_apart_by_their_bytes() {
        assertThat(Salt.of(new byte[Salt.BYTES]).bytes()).isEqualTo(new byte[Salt.BYTES]);
        assertThat(Base64.getDecoder().decode(logged.digest().base64()))
                .isEqualTo(logged.digest().bytes());
    }
}
