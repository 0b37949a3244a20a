package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an API leads to may be called by that API, and by nobody else. */
class RoutesTest {
    @Test
    void lead_to_functions_that_their_api_may_call() {
        List<Templates.Resource> permissions = Templates.resources("AWS::Lambda::Permission");
        for (Templates.Function function : Templates.functions().values()) {
            for (Route route : function.routes()) {
                assertThat(permissions)
                        .as(route.id())
                        .filteredOn(p -> p.file().equals(function.file()))
                        .filteredOn(p ->
                                p.properties().at("FunctionName", "Ref").text().equals(function.id() + ".Alias"))
                        .singleElement()
                        .satisfies(p -> {
                            assertThat(p.properties().at("Principal").text()).isEqualTo("apigateway.amazonaws.com");
                            assertThat(p.properties().at("SourceArn", "Fn::Sub").text())
                                    .endsWith(":${" + route.api() + "}/*");
                        });
            }
        }
        long routed = Templates.functions().values().stream()
                .filter(function -> !function.routes().isEmpty())
                .count();
        assertThat(permissions).hasSize((int) routed);
    }

    @Test
    void stand_at_the_api_that_their_integration_stands_at() {
        for (Templates.Function function : Templates.functions().values()) {
            assertThat(function.routes())
                    .allMatch(route -> route.integration()
                            .properties()
                            .at("ApiId", "Ref")
                            .text()
                            .equals(route.api()));
        }
    }

    @Test
    void are_resources_all_of_them_since_an_apis_update_drops_others() {
        assertThat(Templates.resources("AWS::Serverless::HttpApi")).isEmpty();
        Stream<Tree> events = Templates.functions().values().stream().flatMap(function -> function.events().stream());
        assertThat(events).noneMatch(event -> event.at("Type").text().equals("HttpApi"));
        assertThat(Templates.resources("AWS::ApiGatewayV2::Api"))
                .noneMatch(api -> api.properties().at("Body").isThere());
    }
}
