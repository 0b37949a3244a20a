package casement.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One template file, taken apart into its sections; nothing is evaluated yet. */
record StackFile(
        Path file,
        Where where,
        Map<String, Value> parameters,
        Map<String, Value> conditions,
        Map<String, Value> globals,
        Map<String, Resource> resources,
        Map<String, Value> outputs) {

    /** One resource as written. */
    record Resource(String id, String type, Value.Fields properties, Optional<Value> condition, Where where) {}

    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Transform",
            "Description",
            "Metadata",
            "Parameters",
            "Conditions",
            "Globals",
            "Resources",
            "Outputs");

    static StackFile read(Path file, String name, Problems problems) {
        Value.Fields root = YamlFile.read(file, name, problems);
        root.fields().forEach((section, value) -> {
            if (!SECTIONS.contains(section)) {
                problems.add(value.where(), "section '" + section + "' is not understood here");
            }
        });
        Map<String, Resource> resources = new LinkedHashMap<>();
        section(root, "Resources", problems)
                .forEach((id, value) -> resource(id, value, problems).ifPresent(r -> resources.put(id, r)));
        return new StackFile(
                file,
                root.where(),
                section(root, "Parameters", problems),
                section(root, "Conditions", problems),
                section(root, "Globals", problems),
                resources,
                section(root, "Outputs", problems));
    }

    private static Map<String, Value> section(Value.Fields root, String name, Problems problems) {
        Value section = root.fields().get(name);
        if (section == null) {
            return Map.of();
        }
        if (section instanceof Value.Fields fields) {
            return fields.fields();
        }
        problems.add(section.where(), name + " must be a mapping");
        return Map.of();
    }

    private static Optional<Resource> resource(String id, Value value, Problems problems) {
        Properties p = new Properties(id, value, problems);
        String type = p.required("Type");
        Optional<Value> condition = p.value("Condition");
        Value properties = p.value("Properties").orElse(new Value.Fields(Map.of(), value.where()));
        p.onlyInAws("DeletionPolicy", "UpdateReplacePolicy", "DependsOn", "Metadata");
        p.end();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!(properties instanceof Value.Fields fields)) {
            problems.add(properties.where(), id + ": Properties must be a mapping");
            return Optional.empty();
        }
        return Optional.of(new Resource(id, type, fields, condition, value.where()));
    }
}
