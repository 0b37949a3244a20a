package casement.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a template and its nested stacks declare, with every name and address filled in. */
public record Template(
        List<LambdaFunction> functions,
        List<Queue> queues,
        List<Topic> topics,
        List<Topic.Subscription> subscriptions,
        List<Table> tables,
        List<Bucket> buckets,
        List<SigningKey> signingKeys,
        List<String> buses,
        List<BusRule> busRules,
        Optional<Cors> apiCors) {

    /**
     * @param parameters values offered to the root stack, which takes those that it declares
     * @throws Problems.NotUnderstood naming everything that cannot be run here
     */
    public static Template read(Path file, String stackName, Map<String, String> parameters, Addresses addresses) {
        Problems problems = new Problems();
        Template template = new TemplateReader(file, addresses, problems).read(stackName, parameters);
        problems.throwIfAny();
        return template;
    }
}
