package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import casement.aws.backend.Proxy;
import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the audit log when its store fails. */
class AuditFaultsTest {
    private final MovableClock clock = MovableClock.atNoon();
    private final Backend backend = Backends.embedded();
    private Proxy proxy;

    @BeforeEach
    void stepBetween() throws IOException {
        proxy = new Proxy(Backends.embeddedDynamoDb());
    }

    @AfterEach
    void stepAside() {
        proxy.close();
    }

    private DynamoDbAudit auditBy(URI endpoint) {
        return new DynamoDbAudit(Backend.dynamoDbAt(endpoint), backend.table("AuditTable"));
    }

    @Test
    @Clause("SEA-RTCC-6")
    void gives_no_receipt_when_the_store_is_down() {
        AuditLog log = new AuditLog(auditBy(URI.create("http://127.0.0.1:1")), clock, Ulids::at);
        assertThatThrownBy(() -> log.record(Act.asked(Who.NOBODY, "StartView"))).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void takes_an_entry_whose_first_answer_was_lost_as_written_once() {
        AuditLog log = new AuditLog(auditBy(proxy.endpoint()), clock, Ulids::at);
        proxy.hideNextAnswers(1, "TransactWriteItems");
        AuditReceipt receipt = log.record(Act.asked(Who.NOBODY, "StartView"));
        assertThat(auditBy(Backends.embeddedDynamoDb()).find(receipt.id())).isPresent();
    }

    @Test
    void gives_no_receipt_when_every_answer_is_lost_and_takes_the_same_entry_later() {
        DynamoDbAudit audit = auditBy(proxy.endpoint());
        AuditEntry entry = new AuditEntry(
                Ulids.at(clock.instant()),
                clock.instant(),
                Who.NOBODY,
                "StartView",
                Map.of(),
                Optional.empty(),
                Outcome.ASKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        proxy.hideNextAnswers(100, "TransactWriteItems");
        assertThatThrownBy(() -> audit.put(entry)).isInstanceOf(Fault.Unavailable.class);
        proxy.hideNextAnswers(0, "TransactWriteItems");
        audit.put(entry);
        assertThat(audit.find(entry.id())).contains(entry);
    }
}
