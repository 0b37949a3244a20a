package casement.auditverifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.Salt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as the log writes them, and no others. */
class LineReaderTest {
    private static final Redaction LAW = new Redaction(
            "law \"1\"", "Dana", Instant.parse("2026-12-01T09:00:00Z"), new AuditId("01KAKJ4ZG0000000000000000B"));
    private static final String SALT = "AAECAwQFBgcICQoLDA0ODw==";

    private final LineReader reader = new LineReader();

    private EntryLine read(String line) {
        byte[] bytes = ("before" + line + "after").getBytes(UTF_8);
        return reader.read(bytes, 6, bytes.length - 5);
    }

    @Property(tries = 300)
    void whatever_values_hold_digests_are_the_logs(@ForAll @Size(min = 1, max = 12) List<String> values) {
        List<LoggedField> fields = new ArrayList<>();
        for (int n = 0; n < values.size(); n++) {
            byte[] salt = new byte[Salt.BYTES];
            new Random(n).nextBytes(salt);
            fields.add(new OpenField("element." + n, Salt.of(salt), values.get(n)));
        }
        LoggedEntry entry = new LoggedEntry(12, Instant.ofEpochMilli(34), fields);
        LoggedEntry redacted = entry.redacted(Set.of(fields.getFirst().name()), LAW);

        for (String line :
                List.of(entry.line(), redacted.line(), entry.purged(LAW).line())) {
            EntryLine read = read(line);
            assertThat(read.digest()).isEqualTo(entry.digest().bytes());
            assertThat(read.index()).isEqualTo(12);
            assertThat(read.sealedMillis()).isEqualTo(34);
        }
        assertThat(read(redacted.line()).redactions())
                .containsExactly(new EntryLine.Redaction(
                        fields.getFirst().name(), "law \"1\"", "Dana", "01KAKJ4ZG0000000000000000B"));
        assertThat(read(entry.purged(LAW).line()).redactions()).hasSize(1);
    }

    private static String line(String fields) {
        return "{\"index\":1,\"sealedMillis\":2,\"fields\":[" + fields + "]}";
    }

    private static String field(String name, String value) {
        return "{\"name\":\"" + name + "\",\"salt\":\"" + SALT + "\",\"value\":\"" + value + "\"}";
    }

    @Test
    void takes_the_longest_numbers_and_names_there_are() {
        String longest = line(field("a".repeat(65_535), "b")).replace("\"index\":1", "\"index\":999999999999999999");

        assertThat(read(longest).index()).isEqualTo(999_999_999_999_999_999L);
        assertThat(read(line(field("a", "b")).replace("\"index\":1", "\"index\":0"))
                        .index())
                .isZero();
        assertThat(read(line(field("a", "\\u0000 \u007f")))).isNotNull();
    }

    @Test
    void refuses_every_line_that_was_cut() {
        String whole = line(field("a", "b\\u000a\\\"") + "," + field("b", "c"));
        assertThat(read(whole)).isNotNull();
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(BadLog.class);
        }
    }

    @Test
    void id_and_time_are_told() {
        EntryLine read = read(line(field("at", "2026-11-23T10:00:00Z") + "," + field("id", "01K")));

        assertThat(read.id()).contains("01K");
        assertThat(read.at()).contains("2026-11-23T10:00:00Z");
        assertThat(read(line(field("a", ""))).id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"index\":1,\"sealedMillis\":2,\"fields\":[]}",
                " {\"index\":1,\"sealedMillis\":2,\"fields\":[F]}",
                "{\"index\":1,\"sealedMillis\":2,\"fields\":[F]} ",
                "{\"index\": 1,\"sealedMillis\":2,\"fields\":[F]}",
                "{\"index\":01,\"sealedMillis\":2,\"fields\":[F]}",
                "{\"index\":-1,\"sealedMillis\":2,\"fields\":[F]}",
                "{\"index\":1.0,\"sealedMillis\":2,\"fields\":[F]}",
                "{\"index\":1234567890123456789,\"sealedMillis\":2,\"fields\":[F]}",
                "{\"sealedMillis\":2,\"index\":1,\"fields\":[F]}",
                "{\"index\":1,\"sealedMillis\":2,\"fields\":[F,F]}",
                "{\"index\":1,\"sealedMillis\":2,\"fields\":[F],\"note\":\"x\"}",
                "{\"index\":1,\"sealedMillis\":2,\"fields\":[F,]}",
                "{\"index\":1,\"sealedMillis\":2,\"fields\":[F]",
                "{\"index\":1,\"sealedMillis\":2,\"digest\":\"AAAA\",\"purged\":{}}"
            })
    void refuses_what_the_log_does_not_write(String line) {
        assertThatThrownBy(() -> read(line.replace("F", field("a", "b")))).isInstanceOf(BadLog.class);
    }

    @Test
    void refuses_fields_out_of_order_and_names_and_values_written_otherwise() {
        assertThat(read(line(field("a", "b") + "," + field("b", "\\\\\\\"\\u001f"))))
                .isNotNull();
        for (String fields : List.of(
                field("b", "b") + "," + field("a", "b"),
                field("", "b"),
                field("a".repeat(65_536), "b"),
                field("a", "\t"),
                field("a", "\\t"),
                field("a", "\\/"),
                field("a", "\\u0041"),
                field("a", "\\u000A"),
                field("a", "\\u00"),
                field("a", "b\\"),
                field("a", "b").replace(SALT, "AAECAwQFBgcICQoLDA0ODx=="),
                field("a", "b").replace(SALT, "AAECAwQFBgcICQoLDA0ODw=A"),
                field("a", "b").replace(SALT, "AAECAwQFBgcICQoLDA0OD==="),
                field("a", "b").replace(SALT, "AAECAwQFBgcICQoL-_0ODw=="),
                field("a", "b").replace(SALT, "AAECAwQFBgcICQoLDA0O"),
                field("a", "b").replace("\"salt\"", "\"pepper\""))) {
            assertThatThrownBy(() -> read(line(fields))).as(fields).isInstanceOf(BadLog.class);
        }
    }

    @Test
    void reads_or_refuses_damaged_lines_and_what_it_reads_has_another_digest() {
        LoggedEntry entry = new LoggedEntry(
                1,
                Instant.ofEpochMilli(2),
                List.of(new OpenField("a", new Salt(SALT), "v\u00e9\n\""), new OpenField("b", new Salt(SALT), "w")));
        byte[] seed = entry.redacted(Set.of("b"), LAW).line().getBytes(UTF_8);
        int digestEnds = new String(seed, UTF_8).indexOf("\"redacted\"");
        Random random = new Random(20261123);
        for (int round = 0; round < 60_000; round++) {
            byte[] bytes = seed.clone();
            int at = random.nextInt(bytes.length);
            byte to = (byte) random.nextInt(256);
            boolean isSame = bytes[at] == to;
            bytes[at] = to;
            try {
                EntryLine line = reader.read(bytes, 0, bytes.length);
                boolean isAnother = line.index() != 1 || line.sealedMillis() != 2 || at >= digestEnds || isSame;
                assertThat(isAnother
                                || !Arrays.equals(line.digest(), entry.digest().bytes()))
                        .as(new String(bytes, UTF_8))
                        .isTrue();
            } catch (BadLog refused) {
                assertThat(isSame).isFalse();
            }
        }
    }
}
