package casement.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.audit.Who;
import casement.domain.review.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskerTest {
    private static Who who(String userId, String arn) {
        return new Asker(userId, arn).who();
    }

    @Test
    void is_named_by_session_role_and_account() {
        assertThat(who("AROAX:eva@city.example", "arn:aws:sts::123456789012:assumed-role/Auditor/eva@city.example"))
                .isEqualTo(new Who(
                        "aws:AROAX:eva@city.example", "eva@city.example", "Auditor", "AWS account 123456789012"));
        assertThat(who("AIDAX", "arn:aws-us-gov:iam::123456789012:user/audit/ben"))
                .isEqualTo(new Who("aws:AIDAX", "ben", "no role", "AWS account 123456789012"));
        assertThat(who("123456789012", "arn:aws:iam::123456789012:root").agency())
                .isEqualTo("AWS account 123456789012");
    }

    /** Else nobody could be of another unit, and no review of their looks could be closed. */
    @Test
    void is_of_some_unit_whatever_is_told() {
        Unit auditors = new Unit("City Auditor", "Oversight");
        for (Who some : List.of(who("?", "?"), Asker.UNKNOWN, who("A:b", "arn:aws:sts::1:assumed-role/R/b"))) {
            assertThat(auditors.isAnotherThan(new Unit(some.agency(), some.department())))
                    .isTrue();
        }
    }

    @Test
    void asks_by_executions_whose_ids_are_plain() {
        assertThatThrownBy(() -> new ExecutionId("a/b")).isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> new ExecutionId("")).isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> new ExecutionId("a".repeat(129))).isInstanceOf(Fault.BadInput.class);
        assertThat(new ExecutionId("a".repeat(128)).value()).hasSize(128);
    }
}
