package casement.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A function as the template declares it.
 *
 * @param id its name in the template
 * @param artefact the exploded artefact: classes at the root, jars in {@code lib}
 * @param handler the handler class
 * @param reservedConcurrency 0: not reserved
 */
public record LambdaFunction(
        String id,
        String name,
        String arn,
        Path artefact,
        String handler,
        int timeoutSeconds,
        int memoryMegabytes,
        int reservedConcurrency,
        Map<String, String> environment,
        List<Trigger> triggers,
        Where where) {

    /** The ARN by which it is called. */
    public String alias() {
        return arn + ":" + Identity.ALIAS;
    }

    LambdaFunction with(List<Trigger> more) {
        List<Trigger> all = Stream.concat(more.stream(), triggers.stream()).toList();
        return new LambdaFunction(
                id,
                name,
                arn,
                artefact,
                handler,
                timeoutSeconds,
                memoryMegabytes,
                reservedConcurrency,
                environment,
                all,
                where);
    }

    /** Functions of one artefact live together. */
    public String room() {
        String folder = String.valueOf(artefact.getFileName());
        return folder.startsWith("casement-") ? folder.substring("casement-".length()) : folder;
    }
}
