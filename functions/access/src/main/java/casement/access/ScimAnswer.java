package casement.access;

import casement.access.scim.GroupResource;
import casement.access.scim.Meta;
import casement.access.scim.UserResource;
import java.util.List;
import java.util.Optional;

/**
 * What a city's directory is told.
 *
 * @param ids of the persons that it is about
 * @param meta of the one resource that it is about
 * @param body absent: there is nothing to say
 */
public record ScimAnswer(int status, List<String> ids, Optional<Meta> meta, Optional<Object> body) {
    static ScimAnswer of(int status, List<String> ids, Object body) {
        return new ScimAnswer(status, ids, Optional.empty(), Optional.of(body));
    }

    static ScimAnswer of(int status, UserResource user) {
        return new ScimAnswer(status, user.id().stream().toList(), user.meta(), Optional.of(user));
    }

    static ScimAnswer of(int status, List<String> ids, GroupResource group) {
        return new ScimAnswer(status, ids, group.meta(), Optional.of(group));
    }

    static ScimAnswer done(List<String> ids) {
        return new ScimAnswer(204, ids, Optional.empty(), Optional.empty());
    }
}
