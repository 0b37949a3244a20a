package casement.local.template;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A DynamoDB table.
 *
 * @param request what CreateTable is asked
 * @param timeToLive the attribute that says when an item ends
 */
public record Table(String name, String arn, ObjectNode request, boolean streams, Optional<String> timeToLive) {
    static Table of(Identity identity, Properties p) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("TableName", identity.name());
        request.put("BillingMode", "PAY_PER_REQUEST");
        for (String key :
                List.of("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "LocalSecondaryIndexes")) {
            p.value(key).ifPresent(v -> request.set(key, v.json()));
        }
        Optional<Properties> stream = p.inner("StreamSpecification");
        stream.ifPresent(s -> {
            ObjectNode specification = request.putObject("StreamSpecification");
            specification.put("StreamEnabled", true);
            specification.put("StreamViewType", s.required("StreamViewType"));
            s.end();
        });
        Optional<String> timeToLive = p.inner("TimeToLiveSpecification").flatMap(t -> {
            String attribute = t.required("AttributeName");
            boolean enabled = t.flag("Enabled");
            t.end();
            return enabled ? Optional.of(attribute) : Optional.empty();
        });
        p.onlyInAws("TableName", "BillingMode", "ProvisionedThroughput", "SSESpecification", "TableClass", "Tags");
        p.onlyInAws("PointInTimeRecoverySpecification", "DeletionProtectionEnabled");
        p.onlyInAws("ContributorInsightsSpecification", "OnDemandThroughput");
        return new Table(identity.name(), identity.arn(), request, stream.isPresent(), timeToLive);
    }
}
