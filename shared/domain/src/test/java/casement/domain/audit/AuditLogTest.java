package casement.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final AuditId ID = new AuditId("01KAKJ4ZG0000000000000000A");

    private final Map<AuditId, AuditEntry> kept = new LinkedHashMap<>();

    @Test
    @Clause("CA-SB34-6")
    void an_entry_says_when_who_what_and_why() {
        log(new Keeping())
                .record(Act.asked(new Who("s-1", "Ana Ruiz", "Investigations", "City Police Department"), "StartView")
                        .with("camera", "pine-and-3rd")
                        .forPurpose(new Purpose("911-call", Optional.of("26-001234"), Optional.empty())));

        AuditEntry entry = kept.get(ID);
        assertThat(entry).isNotNull();
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(entry.who().name()).isEqualTo("Ana Ruiz");
        assertThat(entry.who().department()).isEqualTo("Investigations");
        assertThat(entry.elements()).containsEntry("camera", "pine-and-3rd");
        assertThat(entry.purpose().orElseThrow().number()).contains("26-001234");
    }

    @Test
    void gives_no_receipt_when_the_store_fails() {
        AuditStore broken = new Keeping() {
            @Override
            public void put(AuditEntry entry) {
                throw new Fault.Unavailable("the audit log does not answer", new java.io.IOException("down"));
            }
        };
        assertThatThrownBy(() -> log(broken).record(Act.asked(Who.NOBODY, "StartView")))
                .isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void gives_a_receipt_again_for_a_durable_entry_only() {
        AuditLog log = log(new Keeping());
        assertThat(log.recall(ID)).isEmpty();

        log.record(Act.asked(Who.NOBODY, "StartView"));

        assertThat(log.recall(ID).orElseThrow().id()).isEqualTo(ID);
    }

    private static AuditLog log(AuditStore store) {
        return new AuditLog(store, Clock.fixed(NOON, ZoneOffset.UTC), at -> ID);
    }

    private class Keeping implements AuditStore {
        @Override
        public void put(AuditEntry entry) {
            kept.put(entry.id(), entry);
        }

        @Override
        public Optional<AuditEntry> find(AuditId id) {
            return Optional.ofNullable(kept.get(id));
        }
    }
}
