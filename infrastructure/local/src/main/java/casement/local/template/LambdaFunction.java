package casement.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /** Functions of one artefact live together. */
    public String room() {
        String folder = String.valueOf(artefact.getFileName());
        return folder.startsWith("casement-") ? folder.substring("casement-".length()) : folder;
    }
}
