package casement.access;

import casement.access.scim.Configuration;
import casement.access.scim.GroupResource;
import casement.access.scim.Meta;
import casement.access.scim.Page;
import casement.access.scim.PatchRequest;
import casement.access.scim.ResourceType;
import casement.access.scim.SchemaResource;
import casement.access.scim.Scim;
import casement.access.scim.ScimError;
import casement.access.scim.UserResource;
import casement.json.Json;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.IfMatch;
import casement.lambda.Operation;
import casement.lambda.Problem;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code /scim/v2/…}: answers in SCIM's own form, problems too (RFC 7644, 3.12). */
@Operation.Dialect(mediaType = Scim.MEDIA_TYPE, problem = ScimError.class)
@Operation(
        route = "POST /scim/v2/Users",
        says = "Adds a person; one who had left comes back.",
        takes = UserResource.class,
        gives = UserResource.class,
        status = 201,
        once = true)
@Operation(
        route = "GET /scim/v2/Users",
        says = "Lists the persons of the directory, but for those who have left.",
        gives = Page.OfUsers.class,
        query = {
            @Operation.Query(name = "filter", says = "userName eq \"…\"; left out: everybody."),
            @Operation.Query(name = "startIndex", type = Integer.class, says = "From 1; left out: 1."),
            @Operation.Query(name = "count", type = Integer.class, says = "How many at most, to 200; left out: 100.")
        })
@Operation(route = "GET /scim/v2/Users/{id}", says = "Shows a person.", gives = UserResource.class)
@Operation(
        route = "PUT /scim/v2/Users/{id}",
        says =
                "Puts what is sent in the place of what is known of a person; roles and 'active' that are left out stay.",
        takes = UserResource.class,
        gives = UserResource.class,
        conditional = true)
@Operation(
        route = "PATCH /scim/v2/Users/{id}",
        says = "Changes a person; attributes that are not kept here are passed over.",
        takes = PatchRequest.class,
        gives = UserResource.class,
        conditional = true)
@Operation(
        route = "DELETE /scim/v2/Users/{id}",
        says = "Marks a person as having left; the history stays.",
        status = 204,
        conditional = true)
@Operation(
        route = "POST /scim/v2/Groups",
        says = "Makes a unit of those who are listed.",
        takes = GroupResource.class,
        gives = GroupResource.class,
        status = 201,
        once = true)
@Operation(
        route = "GET /scim/v2/Groups",
        says = "Lists the roles and the units, each a group.",
        gives = Page.OfGroups.class,
        query = {
            @Operation.Query(name = "filter", says = "displayName eq \"…\"; left out: all."),
            @Operation.Query(name = "startIndex", type = Integer.class, says = "From 1; left out: 1."),
            @Operation.Query(name = "count", type = Integer.class, says = "How many at most, to 200; left out: 100."),
            @Operation.Query(name = "excludedAttributes", says = "members: without them; left out: with them.")
        })
@Operation(
        route = "GET /scim/v2/Groups/{id}",
        says = "Shows who has a role or is in a unit.",
        gives = GroupResource.class,
        query = @Operation.Query(name = "excludedAttributes", says = "members: without them; left out: with them."))
@Operation(
        route = "PUT /scim/v2/Groups/{id}",
        says = "Gives the role or the unit to those who are listed, and to nobody else.",
        takes = GroupResource.class,
        gives = GroupResource.class,
        conditional = true)
@Operation(
        route = "PATCH /scim/v2/Groups/{id}",
        says = "Gives a role or a unit to some, or takes it from them; 100 persons at most.",
        takes = PatchRequest.class,
        gives = GroupResource.class,
        conditional = true)
@Operation(
        route = "DELETE /scim/v2/Groups/{id}",
        says = "Takes the role or the unit from all who have it.",
        status = 204,
        conditional = true)
@Operation(
        route = "GET /scim/v2/ResourceTypes",
        says = "Lists the kinds of resources that there are here.",
        gives = Page.OfTypes.class)
@Operation(route = "GET /scim/v2/ResourceTypes/{id}", says = "Shows a kind of resource.", gives = ResourceType.class)
@Operation(route = "GET /scim/v2/Schemas", says = "Lists what resources may have here.", gives = Page.OfSchemas.class)
@Operation(route = "GET /scim/v2/Schemas/{id}", says = "Shows what a resource may have.", gives = SchemaResource.class)
@Operation(
        route = "GET /scim/v2/ServiceProviderConfig",
        says = "Says what of SCIM there is here.",
        gives = Configuration.class)
public final class ProvisionPeopleHandler extends HttpHandler {
    private static final String BASE = "/scim/v2/";

    @Inject
    ProvisionPeople provisionPeople;

    public ProvisionPeopleHandler() {}

    public ProvisionPeopleHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ScimAnswer answer = provisionPeople.answer(question.principal(), call(question));
        HttpAnswer plain =
                answer.body().map(body -> scim(answer.status(), body)).orElseGet(HttpAnswer::done);
        return answer.meta().map(meta -> headed(plain, meta)).orElse(plain);
    }

    @Override
    protected HttpAnswer tell(Problem problem, String route) {
        return scim(problem.status(), ScimError.of(problem, route.split(" ", 2)[0]));
    }

    private static ScimCall call(HttpQuestion question) {
        String path = question.path();
        String rest = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        String resource = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
        Optional<String> id = Optional.ofNullable(question.pathParameters().get("id"));
        Optional<IfMatch> known = question.header("if-match").map(IfMatch::new);
        return new ScimCall(question.method(), resource, id, question.query(), known, question.body());
    }

    private static HttpAnswer headed(HttpAnswer answer, Meta meta) {
        HttpAnswer tagged = answer.with("etag", meta.version());
        return answer.status() == 201 ? tagged.with("location", meta.location()) : tagged;
    }

    private static HttpAnswer scim(int status, Object body) {
        return HttpAnswer.text(status, Scim.MEDIA_TYPE, Json.write(body));
    }
}
