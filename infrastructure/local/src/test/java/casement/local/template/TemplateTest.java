package casement.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.testkit.SharedData;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Addresses ADDRESSES =
            new Addresses("us-west-2", "000000000000", "http://127.0.0.1:9", "http://127.0.0.1:8600");

    @Test
    void every_problem_is_told_with_its_place_when_a_template_is_not_understood() {
        Problems.NotUnderstood refusal = catchThrowableOfType(
                Problems.NotUnderstood.class,
                () -> Template.read(Path.of("src/test/resources/wrong.yaml"), "casement", Map.of(), ADDRESSES));

        assertThat(refusal.lines())
                .anySatisfy(l -> assertThat(l).startsWith("not-there.yaml:1: there is no such file"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:5: section 'Mappings'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:9: resource type AWS::Nobody::Knows"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:13").contains("VisibilityTimeout", "'soon'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:14").contains("'Colour'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:15").contains("'ImportValue'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:23").contains("'Missing'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:24").contains("'Queue.Flavour'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:25").contains("'Nothing'"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:30").contains("Kinesis"))
                .anySatisfy(l -> assertThat(l).startsWith("wrong.yaml:34").contains("cron"))
                .anySatisfy(l -> assertThat(l).contains("Other and Function share a room but disagree on C"))
                .anySatisfy(l -> assertThat(l).contains("'GET /x' leads to no integration"))
                .anySatisfy(l -> assertThat(l).contains("there is no API 'nobodys'"))
                .anySatisfy(l -> assertThat(l).contains("events of type HttpApi"))
                .hasSize(15);
    }

    @Test
    void names_conditions_and_nested_outputs_are_filled_in() {
        Template template = sample(Map.of("OutFolder", "/out", "ConsoleOrigin", "http://127.0.0.1:8600"));

        assertThat(template.queues())
                .extracting(Queue::name)
                .contains("sample-work")
                .doesNotContain("casement-OnlyInProd");
        assertThat(template.buses()).containsExactly("casement-bus");
        assertThat(template.buckets().getFirst().name()).isEqualTo("casement-stores-bucket");
        assertThat(template.buckets().getFirst().expiries())
                .containsExactly(new Bucket.Expiry("short/", 28), new Bucket.Expiry("long/", 90));
        LambdaFunction greet = template.functions().stream()
                .filter(f -> f.id().equals("Greet"))
                .findFirst()
                .orElseThrow();
        assertThat(greet.environment()).containsEntry("STAGE", "trial").containsEntry("OUT_FOLDER", "/out");
        assertThat(greet.room()).isEqualTo("sample");
        assertThat(greet.triggers())
                .containsExactly(
                        new Trigger.Http("GET", "/v1/greetings/{name}"), new Trigger.Http("POST", "/v1/greetings"));
    }

    @Test
    void condition_decides_when_a_parameter_is_given() {
        Template template =
                sample(Map.of("OutFolder", "/out", "ConsoleOrigin", "http://127.0.0.1:8600", "Stage", "prod"));

        assertThat(template.queues()).extracting(Queue::name).contains("casement-OnlyInProd");
    }

    @Test
    void parameter_is_refused_when_it_is_not_allowed() {
        Problems.NotUnderstood refusal = catchThrowableOfType(
                Problems.NotUnderstood.class,
                () -> sample(Map.of("OutFolder", "/out", "ConsoleOrigin", "x", "Stage", "moon")));

        assertThat(refusal.lines()).singleElement().asString().contains("Stage is one of [test, prod], not 'moon'");
    }

    @Test
    void the_projects_own_template_runs_here() {
        Template template = Template.read(
                SharedData.root().resolve("template.yaml"),
                "casement",
                Map.of(
                        "AuditLogOrigin",
                        "localhost/casement",
                        "OidcIssuer",
                        "http://127.0.0.1:1/x",
                        "OidcFounders",
                        "a;b",
                        "ConsoleOrigin",
                        "http://127.0.0.1:8600",
                        "SiteName",
                        "City",
                        "SiteContact",
                        "privacy@city.example"),
                ADDRESSES);

        assertThat(template.functions()).extracting(LambdaFunction::id).contains("MaskFragment", "FollowView");
        assertThat(template.functions()).extracting(LambdaFunction::room).contains("masking", "access", "oversight");
        // Evidence ends by decision, and what the public was told stays.
        assertThat(template.buckets())
                .filteredOn(b -> !b.name().endsWith("evidencebucket"))
                .filteredOn(b -> !b.name().endsWith("publicpagesbucket"))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.expiries()).isNotEmpty());
        assertThat(List.of(template.apiCors())).isNotEmpty();
    }

    private static Template sample(Map<String, String> parameters) {
        return Template.read(Path.of("src/test/resources/sample/template.yaml"), "casement", parameters, ADDRESSES);
    }
}
