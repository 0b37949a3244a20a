package casement.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What goes from a bus to where. */
public record BusRule(String bus, JsonNode pattern, List<String> targetArns) {}
