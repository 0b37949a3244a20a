package casement.acceptance.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.acceptance.template.Templates;
import casement.conformance.Clause;
import casement.testkit.SharedData;
import io.trino.sql.parser.ParsingException;
import io.trino.sql.parser.SqlParser;
import io.trino.sql.tree.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the queries and their limits without running any. */
class NamedQueriesTest {
    private static final int LEAST_QUERIES = 20;
    private static final int MOST_CHARACTERS = 262_144;

    private final SqlParser parser = new SqlParser();

    static List<NamedQuery> queries() {
        return NamedQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void are_queries_by_the_grammar_of_trino(NamedQuery query) {
        assertThat(parser.createStatement(query.sql())).isInstanceOf(Query.class);
        assertThat(query.sql()).hasSizeLessThan(MOST_CHARACTERS);
    }

    @Test
    void would_be_found_not_to_be() {
        assertThatThrownBy(() -> parser.createStatement("SELECT FROM WHERE")).isInstanceOf(ParsingException.class);
    }

    /** Without, a query would read all there is. */
    @ParameterizedTest
    @MethodSource("queries")
    void are_asked_of_days_and_say_of_which(NamedQuery query) {
        assertThat(query.sql()).startsWith("-- 1").contains("dt BETWEEN ? AND ?");
        for (int parameter = 1; parameter <= query.parameters(); parameter++) {
            assertThat(query.sql().lines().findFirst().orElse(""))
                    .as("its first line names value " + parameter + " of " + query.name())
                    .contains(Integer.toString(parameter));
        }
        assertThat(query.sql()).containsPattern("FROM (entries|reads)\\b");
    }

    @Test
    void are_in_the_auditors_page_each() throws IOException {
        String page = Files.readString(SharedData.root().resolve("docs/auditors.md"));
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(LEAST_QUERIES);
        assertThat(section(page, "Which there are")
                        .lines()
                        .filter(line -> line.matches("\\| `[a-z ]+` \\| .*"))
                        .map(line -> line.split("`", -1)[1]))
                .containsExactlyInAnyOrderElementsOf(
                        queries().stream().map(NamedQuery::name).toList());
    }

    private static String section(String page, String title) {
        return page.split("(?m)^## " + title + "$", -1)[1].split("(?m)^## ", -1)[0];
    }

    @Test
    void run_in_a_work_group_that_limits_bytes_and_keeps_its_answers_for_a_day_encrypted() {
        assertThat(Templates.resources("AWS::Athena::WorkGroup"))
                .singleElement()
                .satisfies(group -> {
                    var limits = group.properties().at("WorkGroupConfiguration");
                    assertThat(limits.at("EnforceWorkGroupConfiguration").isTrue())
                            .isTrue();
                    assertThat(limits.at("BytesScannedCutoffPerQuery", "Ref").text())
                            .isEqualTo("QueryBytes");
                    assertThat(limits.at("ResultConfiguration", "EncryptionConfiguration", "EncryptionOption")
                                    .text())
                            .isEqualTo("SSE_KMS");
                    assertThat(limits.at("ResultConfiguration", "OutputLocation", "Fn::Sub")
                                    .text())
                            .isEqualTo("s3://${QueryResultsBucket}/results/");
                    assertThat(Templates.resources("AWS::Athena::NamedQuery"))
                            .allMatch(query -> query.properties()
                                    .at("WorkGroup", "Ref")
                                    .text()
                                    .equals(group.id()));
                });
        assertThat(Templates.resources("AWS::S3::Bucket").stream()
                        .filter(bucket -> bucket.id().equals("QueryResultsBucket"))
                        .flatMap(bucket -> bucket.properties().at("LifecycleConfiguration", "Rules").items().stream())
                        .filter(rule -> rule.at("Prefix").isThere()))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.at("Prefix").text()).isEqualTo("results/");
                    assertThat(rule.at("ExpirationInDays").number()).isEqualTo(1);
                });
    }

    @Test
    @Clause("CA-SB34-5")
    void are_asked_of_tables_that_have_no_plates() {
        assertThat(Templates.resources("AWS::Glue::Table"))
                .hasSize(2)
                .flatMap(table -> table.properties()
                        .at("TableInput", "StorageDescriptor", "Columns")
                        .items())
                .extracting(column -> column.at("Name").text())
                .filteredOn(name -> name.contains("plate"))
                .containsExactlyInAnyOrder("plate_mark", "plateconfidence");
    }

    @Test
    @Clause("CA-SB34-5")
    void show_auditors_data_through_athena_alone_and_let_them_make_no_table() {
        var statements = Templates.resources("AWS::IAM::ManagedPolicy").stream()
                .filter(policy -> policy.id().equals("AuditorPolicy"))
                .flatMap(policy -> policy.properties().at("PolicyDocument", "Statement").items().stream())
                .toList();
        assertThat(statements)
                .hasSizeGreaterThan(2)
                .allSatisfy(statement -> assertThat(statement.at("Action").items())
                        .extracting(action -> action.text())
                        .allMatch(action -> action.matches("athena:.*|glue:Get.*")
                                || statement
                                        .at("Condition", "ForAnyValue:StringEquals", "aws:CalledVia")
                                        .items()
                                        .stream()
                                        .anyMatch(service -> service.text().equals("athena.amazonaws.com")))
                        .noneMatch(action -> action.contains("*")));
    }
}
