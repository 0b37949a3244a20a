package casement.access;

import casement.access.scim.Scim;
import casement.domain.Fault;
import casement.json.Json;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code /scim/v2/…}: answers in SCIM's own form, errors too (RFC 7644, 3.12). */
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
        try {
            ScimAnswer answer = provisionPeople.answer(question.principal(), call(question));
            return answer.body().map(body -> scim(answer.status(), body)).orElseGet(HttpAnswer::done);
        } catch (Fault.BadInput fault) {
            boolean byFilter = fault.problems().getFirst().field().equals("filter");
            return refusal(400, byFilter ? "invalidFilter" : "invalidValue", fault);
        } catch (Fault.Refused fault) {
            return refusal(403, "", fault);
        } catch (Fault.Missing fault) {
            return refusal(404, "", fault);
        } catch (Fault.Conflict fault) {
            return refusal(409, question.method().equals("POST") ? "uniqueness" : "", fault);
        }
    }

    private static ScimCall call(HttpQuestion question) {
        String path = question.path();
        String rest = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        String resource = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
        Optional<String> id = Optional.ofNullable(question.pathParameters().get("id"));
        return new ScimCall(question.method(), resource, id, question.query(), question.body());
    }

    private static HttpAnswer refusal(int status, String type, Fault fault) {
        return scim(
                status,
                Scim.error(status, type, Optional.ofNullable(fault.getMessage()).orElse("")));
    }

    private static HttpAnswer scim(int status, ObjectNode body) {
        return HttpAnswer.text(status, Scim.MEDIA_TYPE, Json.write(body));
    }
}
