package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** CloudFormation's own linter finds nothing. */
@EnabledIf(
        value = "casement.acceptance.template.Tool#isCfnLintThere",
        disabledReason = "cfn-lint is not installed (pip install cfn-lint)")
class LintTest {
    @Test
    void finds_nothing_in_any_template() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("cfn-lint"));
        Templates.files().forEach(file -> command.add(file.toString()));
        Tool.Result result = Tool.run(command);
        assertThat(result.status()).as(result.output()).isZero();
    }
}
