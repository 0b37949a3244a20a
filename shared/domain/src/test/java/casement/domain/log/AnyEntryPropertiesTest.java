package casement.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Purpose;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** One entry that could not be sealed would hold up all that come after it. */
class AnyEntryPropertiesTest {
    private static Supplier<Salt> salts() {
        Random random = new Random(1);
        return () -> {
            byte[] salt = new byte[Salt.BYTES];
            random.nextBytes(salt);
            return Salt.of(salt);
        };
    }

    private static void isSealed(Map<String, String> elements, String text) {
        AuditEntry entry = new AuditEntry(
                new AuditId("01KAKJ4ZG0000000000000000A"),
                Instant.EPOCH,
                new Who(text, text, text, text),
                text,
                elements,
                Optional.of(new Purpose(text, Optional.of(text), Optional.of(text))),
                Outcome.ASKED,
                Optional.of(text),
                Optional.empty(),
                Optional.empty());
        LogBatch batch = LogBatch.of(7, Instant.EPOCH, List.of(entry, entry), salts());
        byte[] content = batch.encode();

        LogBatch read = LogBatch.decode(LogPaths.batch(content), content);

        assertThat(read.entriesFile()).isEqualTo(batch.entriesFile());
        assertThat(read.ids()).isEqualTo(batch.ids());
        assertThat(read.items())
                .extracting(LogBatch.Item::leaf)
                .isEqualTo(batch.items().stream().map(LogBatch.Item::leaf).toList());
        assertThat(batch.items()).allSatisfy(item -> {
            LogLine line = LogLine.read(item.line());
            assertThat(line).isInstanceOf(LoggedEntry.class);
            assertThat(((LoggedEntry) line).leaf()).isEqualTo(item.leaf());
        });
    }

    @Property(tries = 300)
    @Clause("SJ-ALPR-21")
    void whatever_texts_an_entry_has_it_can_be_sealed(
            @ForAll @Size(max = 4) Map<String, String> elements, @ForAll String text) {
        isSealed(elements, text);
    }

    @Example
    void ends_of_lines_of_every_kind_are_no_ends_of_lines_of_the_batch() {
        for (String end : List.of(
                "\n", "\r", "\r\n", "\u000b", "\f", "\u0085", "\u2028", "\u2029", "\0", "\ud800", "\udc00\ud800", "")) {
            isSealed(Map.of("a" + end, end, end, "b" + end + "c"), "d" + end + "e");
        }
    }
}
