package casement.acceptance.arch;

import casement.domain.audit.AuditReceipt;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A method whose first parameter is an {@link AuditReceipt}. */
final class TakesReceiptFirst extends ArchCondition<JavaMethod> {
    TakesReceiptFirst() {
        super("take an audit receipt first");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean takes = !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().isEquivalentTo(AuditReceipt.class);
        events.add(new SimpleConditionEvent(method, takes, method.getFullName()));
    }
}
