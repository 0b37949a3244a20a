package casement.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.access.scim.GroupResource;
import casement.access.scim.SchemaAttribute;
import casement.access.scim.SchemaResource;
import casement.access.scim.Scim;
import casement.access.scim.UserResource;
import casement.conformance.Clause;
import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.audit.AuditStore;
import casement.domain.call.Repeats;
import casement.domain.people.Agencies;
import casement.domain.people.AgencyId;
import casement.domain.people.Directory;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.domain.people.PostAuthorisation;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestDirectory;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryRepeats;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city's directory at work, as Entra ID and Okta send it, through the function as AWS runs it. */
class ProvisionPeopleTest {
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String ANA = """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%1$s"],"externalId":"0a21f0f2","userName":"ana",
             "name":{"givenName":"Ana","familyName":"Reyes"},"title":"Analyst","active":true,
             "emails":[{"primary":true,"type":"work","value":"ana@city.example"}],
             "%1$s":{"department":"Crime Centre","organization":"police"}}""".formatted(ENTERPRISE);
    private static final String PATCH = """
            {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[%s]}""";

    private final TestIssuer issuer = new TestIssuer();
    private final TestDirectory directory = issuer.directory();
    private final MemoryAudit audit = new MemoryAudit();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    @BeforeEach
    void start() {
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(Repeats.class, new MemoryRepeats());
        context.registerSingleton(People.class, directory.people);
        context.registerSingleton(Agencies.class, directory.agencies);
        context.start();
    }

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void creates_finds_and_shows_a_user() {
        Said created = ask("POST /scim/v2/Users", "", ANA);
        assertThat(created.status).isEqualTo(201);
        assertThat(created.mediaType).isEqualTo("application/scim+json");
        String id = created.body.path("id").asText();
        assertThat(id).isEqualTo(PersonId.of("ana").value());
        assertThat(created.body.path("displayName").asText()).isEqualTo("Ana Reyes");
        assertThat(ask("GET /scim/v2/Users/{id}", id, "").body).isEqualTo(created.body);
        Said found = ask("GET /scim/v2/Users", "", "", Map.of("filter", "userName eq \"ana\""));
        assertThat(found.body.path("totalResults").asInt()).isEqualTo(1);
        assertThat(found.body.path("Resources").get(0)).isEqualTo(created.body);
        assertThat(ask("GET /scim/v2/Users", "", "", Map.of("filter", "userName eq \"nobody\""))
                        .body
                        .path("totalResults")
                        .asInt())
                .isZero();
        Said again = ask("POST /scim/v2/Users", "", ANA);
        assertThat(again.status).isEqualTo(409);
        assertThat(again.body.path("scimType").asText()).isEqualTo("uniqueness");
        assertThat(again.body.path("status").asText()).isEqualTo("409");
    }

    @Test
    @Clause({"SCH-9", "SCH-4"})
    void withdraws_the_authorisation_when_a_patch_changes_department_or_title_or_agency() {
        directory.agency(new AgencyId("schools"), "Schools", AgencyType.LOCAL, true, LocalDate.of(2999, 1, 1));
        for (String operation : List.of(
                "{\"op\":\"Replace\",\"path\":\"" + ENTERPRISE + ":department\",\"value\":\"Traffic\"}",
                "{\"op\":\"replace\",\"value\":{\"title\":\"Sergeant\"}}",
                "{\"op\":\"replace\",\"value\":{\"" + ENTERPRISE + ":organization\":\"schools\"}}",
                "{\"op\":\"add\",\"value\":{\"" + ENTERPRISE + "\":{\"department\":\"Canine\"}}}")) {
            String id = authorisedAna();
            assertThat(patch(id, operation).status).as(operation).isEqualTo(200);
            assertThat(ana().authorisation()).as(operation).isEmpty();
        }
    }

    @Test
    void keeps_the_authorisation_when_only_the_name_changes() {
        String id = authorisedAna();
        patch(id, "{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"Ana Reyes-Okafor\"}");
        assertThat(ana().name()).isEqualTo("Ana Reyes-Okafor");
        assertThat(ana().authorisation()).isPresent();
        patch(id, "{\"op\":\"replace\",\"path\":\"emails[type eq \\\"work\\\"].value\",\"value\":\"a@b.example\"}");
        patch(id, "{\"op\":\"replace\",\"path\":\"name.formatted\",\"value\":\"Ana R.\"}");
        assertThat(ana().name()).isEqualTo("Ana R.");
        assertThat(ana().authorisation()).isPresent();
    }

    @Test
    @Clause("SEA-RTCC-5")
    void shuts_out_at_once_whom_the_city_deactivates() {
        String id = authorisedAna();
        Directory door = new Directory(directory.people, directory.agencies, Set.of(), Clock.systemUTC());
        assertThat(door.of("ana")).isInstanceOf(Directory.Known.class);
        patch(id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}");
        assertThat(door.of("ana")).isInstanceOf(Directory.Stranger.class);
        assertThat(ask("GET /scim/v2/Users/{id}", id, "").body.path("active").asBoolean())
                .isFalse();
        patch(id, "{\"op\":\"remove\",\"path\":\"active\"}");
        ask("PUT /scim/v2/Users/{id}", id, ANA.replace("\"active\":true,", ""));
        assertThat(door.of("ana")).isInstanceOf(Directory.Stranger.class);
    }

    @Test
    @Clause("SCH-5")
    void deletes_nobody_but_shuts_out_and_keeps_the_history() {
        String id = authorisedAna();
        long entries = ana().revision();
        assertThat(ask("DELETE /scim/v2/Users/{id}", id, "").status).isEqualTo(204);
        assertThat(ask("GET /scim/v2/Users/{id}", id, "").status).isEqualTo(404);
        assertThat(ask("GET /scim/v2/Users", "", "", Map.of("filter", "userName eq \"ana\""))
                        .body
                        .path("totalResults")
                        .asInt())
                .isZero();
        assertThat(ana().state()).isEqualTo(Person.State.LEFT);
        assertThat(ana().revision()).isEqualTo(entries + 1);
        assertThat(ask("POST /scim/v2/Users", "", ANA).status).isEqualTo(201);
        assertThat(ana().roles()).isEmpty();
        assertThat(ana().authorisation()).isEmpty();
        assertThat(ana().revision()).isEqualTo(entries + 2);
    }

    @Test
    @Clause("SJ-ALPR-30")
    void gives_and_takes_roles_and_units_by_groups() {
        String id = ask("POST /scim/v2/Users", "", ANA).body.path("id").asText();
        Said roleGroup = ask("GET /scim/v2/Groups", "", "", Map.of("filter", "displayName eq \"rtcc-analyst\""));
        String group = roleGroup.body.path("Resources").get(0).path("id").asText();
        String member = "[{\"value\":\"" + id + "\"}]";
        Said added = ask(
                "PATCH /scim/v2/Groups/{id}",
                group,
                PATCH.formatted("{\"op\":\"Add\",\"path\":\"members\",\"value\":" + member + "}"));
        assertThat(added.body.path("members").get(0).path("value").asText()).isEqualTo(id);
        assertThat(ana().roles()).containsExactly(Role.RTCC_ANALYST);
        Said unit = ask("POST /scim/v2/Groups", "", "{\"displayName\":\"homicide\",\"members\":" + member + "}");
        assertThat(unit.status).isEqualTo(201);
        assertThat(ana().units()).containsExactly("homicide");
        assertThat(ask("POST /scim/v2/Groups", "", "{\"displayName\":\"homicide\"}").status)
                .isEqualTo(409);
        ask(
                "PATCH /scim/v2/Groups/{id}",
                group,
                PATCH.formatted("{\"op\":\"remove\",\"path\":\"members[value eq \\\"" + id + "\\\"]\"}"));
        assertThat(ana().roles()).isEmpty();
        ask("PUT /scim/v2/Groups/{id}", group, "{\"displayName\":\"rtcc-analyst\",\"members\":" + member + "}");
        assertThat(ana().roles()).containsExactly(Role.RTCC_ANALYST);
        ask("DELETE /scim/v2/Groups/{id}", "unit.homicide", "");
        assertThat(ana().units()).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_nobody_provision_who_does_not_keep_people_and_nobody_raise_themselves() {
        for (Role role : List.of(Role.RTCC_ANALYST, Role.OPERATIONS_MANAGER, Role.SUPERVISOR)) {
            assertThat(ask(role, "POST /scim/v2/Users", "", ANA, Map.of()).status)
                    .isEqualTo(403);
        }
        assertThat(directory.people.knocking("ana")).isEmpty();
        ask("GET /scim/v2/Users", "", "");
        String self = PersonId.of("subject-of-PEOPLE_ADMINISTRATOR").value();
        Said raised = patch(self, "{\"op\":\"add\",\"path\":\"roles\",\"value\":[{\"value\":\"rtcc-analyst\"}]}");
        assertThat(raised.status).isEqualTo(403);
    }

    @Test
    void says_what_is_wrong_in_scims_own_form() {
        String id = ask("POST /scim/v2/Users", "", ANA).body.path("id").asText();
        for (Said wrong : List.of(
                ask("POST /scim/v2/Users", "", "{}"),
                ask("POST /scim/v2/Users", "", "[]"),
                ask("POST /scim/v2/Users", "", "not json"),
                ask(
                        "POST /scim/v2/Users",
                        "",
                        ANA.replaceFirst("\"schemas\":\\[[^]]*]", "\"schemas\":[{}]")
                                .replace("\"ana\"", "\"eve\"")),
                ask("PUT /scim/v2/Users/{id}", id, ANA.replace("\"active\":true", "\"roles\":7")),
                ask("PUT /scim/v2/Users/{id}", id, ANA.replace("\"active\":true", "\"displayName\":7")),
                patch(id, "{\"op\":\"replace\",\"path\":true,\"value\":{\"title\":\"Chief\"}}"),
                ask(
                        "POST /scim/v2/Users",
                        "",
                        ANA.replace("\"police\"", "\"unknown-agency\"").replace("ana", "eve")),
                ask("PUT /scim/v2/Users/{id}", id, ANA.replace("\"ana\"", "\"other\"")),
                ask("GET /scim/v2/Users", "", "", Map.of("filter", "userName sw \"a\"")),
                ask("GET /scim/v2/Users", "", "", Map.of("count", "many")),
                ask("POST /scim/v2/Groups", "", "{\"displayName\":\"Homicide Team\"}"),
                ask("PATCH /scim/v2/Groups/{id}", "unit.x", PATCH.formatted("{\"op\":\"add\",\"path\":\"x\"}")),
                ask(
                        "PUT /scim/v2/Groups/{id}",
                        "unit.x",
                        "{\"members\":[{\"value\":\"" + PersonId.of("nobody") + "\"}]}"),
                patch(id, "{\"op\":\"burn\",\"path\":\"title\"}"),
                patch(id, "{\"op\":\"remove\",\"path\":\"title\"}"),
                patch(id, "{\"op\":\"replace\",\"path\":\"[\",\"value\":1}"),
                patch(id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":\"perhaps\"}"),
                patch(id, "{\"op\":\"replace\",\"value\":7}"),
                patch(id, "{\"op\":\"replace\",\"path\":\"active\"}"),
                patch(id, "{\"op\":\"remove\",\"path\":\"" + "a".repeat(5_000) + "\"}"),
                ask("GET /scim/v2/Users", "", "", Map.of("filter", "userName eq \"" + "a".repeat(9_000) + "\"")),
                patch(id, "{\"op\":\"add\",\"path\":\"roles\",\"value\":[{\"value\":\"root\"}]}"))) {
            assertThat(wrong.status).as(wrong.body.toString()).isEqualTo(400);
            assertThat(wrong.body.path("schemas").get(0).asText())
                    .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        }
        assertThat(ask("GET /scim/v2/Groups/{id}", "team.x", "").status).isEqualTo(404);
        assertThat(ana().revision()).isEqualTo(1);
    }

    @Test
    void changes_only_the_state_that_the_caller_has_seen() {
        Said created = ask("POST /scim/v2/Users", "", ANA);
        String id = created.body.path("id").asText();
        String seen = created.headers.path("etag").asText();
        assertThat(created.headers.path("location").asText()).isEqualTo("/scim/v2/Users/" + id);
        assertThat(created.body.at("/meta/version").asText()).isEqualTo(seen);
        String change = PATCH.formatted("{\"op\":\"replace\",\"path\":\"title\",\"value\":\"Chief\"}");
        Map<String, String> known = Map.of("if-match", seen);
        assertThat(ask("PATCH /scim/v2/Users/{id}", id, known, change).status).isEqualTo(200);
        Said late = ask("DELETE /scim/v2/Users/{id}", id, known, "");
        assertThat(late.status).isEqualTo(412);
        assertThat(late.mediaType).isEqualTo("application/scim+json");
        assertThat(ask("PUT /scim/v2/Users/{id}", id, Map.of("if-match", "*"), ANA).status)
                .isEqualTo(200);
        Said group = ask("GET /scim/v2/Groups/{id}", "unit.x", "");
        Map<String, String> empty =
                Map.of("if-match", group.headers.path("etag").asText());
        String member = "{\"members\":[{\"value\":\"" + id + "\"}]}";
        assertThat(ask("PUT /scim/v2/Groups/{id}", "unit.x", empty, member).status)
                .isEqualTo(200);
        assertThat(ask("PUT /scim/v2/Groups/{id}", "unit.x", empty, member).status)
                .isEqualTo(412);
    }

    @Test
    void adds_a_user_once_when_the_call_comes_twice() {
        Map<String, String> key = Map.of("idempotency-key", "k-1");
        Said first = ask("POST /scim/v2/Users", "", key, ANA);
        assertThat(first.status).isEqualTo(201);
        Said again = ask("POST /scim/v2/Users", "", key, ANA);
        assertThat(again.status).isEqualTo(201);
        assertThat(again.body).isEqualTo(first.body);
        Said other = ask("POST /scim/v2/Users", "", key, ANA.replace("\"ana\"", "\"eve\""));
        assertThat(other.status).isEqualTo(422);
        assertThat(other.mediaType).isEqualTo("application/scim+json");
        assertThat(ask("POST /scim/v2/Users", "", ANA).status).isEqualTo(409);
    }

    @Test
    void tells_refusals_in_scims_own_form_with_their_clause() {
        Said nobody = said("GET /scim/v2/Users", "", "", Map.of(), Map.of(), "");
        assertThat(nobody.status).isEqualTo(401);
        assertThat(nobody.mediaType).isEqualTo("application/scim+json");
        assertThat(nobody.headers.path("www-authenticate").asText()).isEqualTo("Bearer");
        Said refused = ask(Role.RTCC_ANALYST, "POST /scim/v2/Users", "", ANA, Map.of());
        assertThat(refused.status).isEqualTo(403);
        assertThat(refused.mediaType).isEqualTo("application/scim+json");
        assertThat(refused.body.path("detail").asText()).matches("[A-Z]+(-[A-Z0-9]+)+: .+");
        assertThat(ask("POST /scim/v2/Users", "", "not json")
                        .body
                        .path("scimType")
                        .asText())
                .isEqualTo("invalidSyntax");
    }

    @Test
    void says_what_it_can_do() {
        Said said = ask("GET /scim/v2/ServiceProviderConfig", "", "");
        assertThat(said.status).isEqualTo(200);
        assertThat(said.body.at("/patch/supported").asBoolean()).isTrue();
        assertThat(said.body.at("/bulk/supported").asBoolean()).isFalse();
    }

    @Test
    void describes_its_resources_and_what_they_may_have() {
        Said types = ask("GET /scim/v2/ResourceTypes", "", "");
        assertThat(types.mediaType).isEqualTo("application/scim+json");
        assertThat(types.body.path("totalResults").asInt()).isEqualTo(2);
        Said user = ask("GET /scim/v2/ResourceTypes/{id}", "User", "");
        assertThat(user.body).isEqualTo(types.body.at("/Resources/0"));
        Said schemas = ask("GET /scim/v2/Schemas", "", "");
        assertThat(schemas.body.at("/Resources").findValuesAsText("id"))
                .containsExactly(Scim.USER, Scim.ENTERPRISE, Scim.GROUP);
        Said own = ask("GET /scim/v2/Schemas/{id}", user.body.path("schema").asText(), "");
        assertThat(own.body).isEqualTo(schemas.body.at("/Resources/0"));
        assertThat(own.body.at("/attributes/0/name").asText()).isEqualTo("userName");
        assertThat(own.body.at("/attributes/0/mutability").asText()).isEqualTo("immutable");
        assertThat(ask("GET /scim/v2/Schemas/{id}", "urn:none", "").status).isEqualTo(404);
        assertThat(ask(Role.RTCC_ANALYST, "GET /scim/v2/Schemas", "", "", Map.of()).status)
                .isEqualTo(403);
    }

    @Test
    void keeps_every_attribute_that_its_schemas_name() {
        Set<String> named = SchemaResource.ours().stream()
                .flatMap(schema -> schema.attributes().stream())
                .map(SchemaAttribute::name)
                .collect(java.util.stream.Collectors.toSet());
        Set<String> kept = java.util.stream.Stream.of(
                        UserResource.class, UserResource.Enterprise.class, GroupResource.class)
                .flatMap(type -> java.util.Arrays.stream(type.getRecordComponents()))
                .map(java.lang.reflect.RecordComponent::getName)
                .filter(name -> !Set.of("schemas", "id", "meta", "enterprise").contains(name))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(named).isEqualTo(kept);
    }

    private String authorisedAna() {
        if (directory.people.knocking("ana").isEmpty()) {
            ask("POST /scim/v2/Users", "", ANA);
        }
        ask("PUT /scim/v2/Users/{id}", PersonId.of("ana").value(), ANA);
        directory.change("ana", ana -> ana.with(new java.util.TreeSet<>(Set.of(Role.RTCC_ANALYST)), ana.units()));
        directory.change(
                "ana",
                ana -> ana.authorised(new PostAuthorisation(
                        PersonId.of("olga"),
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2999, 1, 1),
                        ana.post(),
                        ana.roles(),
                        ana.units())));
        return ana().id().value();
    }

    private Person ana() {
        return directory.people.knocking("ana").orElseThrow();
    }

    private Said patch(String id, String operation) {
        return ask("PATCH /scim/v2/Users/{id}", id, PATCH.formatted(operation));
    }

    private Said ask(String route, String id, String body) {
        return ask(route, id, body, Map.of());
    }

    private Said ask(String route, String id, String body, Map<String, String> query) {
        return ask(Role.PEOPLE_ADMINISTRATOR, route, id, body, query);
    }

    private Said ask(String route, String id, Map<String, String> headers, String body) {
        String token = issuer.token("PEOPLE_ADMINISTRATOR", Instant.now(), Role.PEOPLE_ADMINISTRATOR);
        return said(route, id, token, Map.of(), headers, body);
    }

    private Said ask(Role role, String route, String id, String body, Map<String, String> query) {
        return said(route, id, issuer.token(role.name(), Instant.now(), role), query, Map.of(), body);
    }

    private Said said(
            String route,
            String id,
            String token,
            Map<String, String> query,
            Map<String, String> headers,
            String body) {
        Map<String, String> parameters = id.isEmpty() ? Map.of() : Map.of("id", id);
        String event = HttpEvents.event(route, parameters, query, headers, token, body);
        JsonNode answer = Handlers.answer(new ProvisionPeopleHandler(context), event);
        String text = answer.get("body").asText();
        return new Said(
                answer.get("statusCode").asInt(),
                answer.path("headers").path("content-type").asText(),
                answer.path("headers"),
                Json.read(text.isEmpty() ? "{}" : text, JsonNode.class));
    }

    private record Said(int status, String mediaType, JsonNode headers, JsonNode body) {}
}
