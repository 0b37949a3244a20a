package casement.lambda;

import casement.domain.Fault;
import casement.json.Json;

/** What somebody sends who need not sign in; nothing in it says who or from where. */
public record PublicQuestion(String body) {
    /** @throws Fault.BadInput when the body is not such a thing, or has members that are not known */
    public <T> T json(Class<T> type) {
        return Json.readStrictly(body, type);
    }
}
