package casement.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** Reads rules of event buses. */
final class BusRules {
    private BusRules() {}

    static BusRule of(Properties p, Problems problems) {
        String bus = busName(p.text("EventBusName").orElse("default"));
        JsonNode pattern = p.value("EventPattern").map(Value::json).orElse(JsonNodeFactory.instance.objectNode());
        List<String> targets = new ArrayList<>();
        for (Value target : p.items("Targets")) {
            Properties t = new Properties("target", target, problems);
            targets.add(t.required("Arn"));
            t.onlyInAws("Id", "RetryPolicy", "DeadLetterConfig");
            t.end();
        }
        p.onlyInAws("Name", "Description", "State");
        return new BusRule(bus, pattern, targets);
    }

    static String busName(String nameOrArn) {
        return nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
    }
}
