package casement.access;

import casement.domain.people.PersonId;
import casement.lambda.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An investigation's team as sent: the whole of it.
 *
 * @param team ids of persons
 */
public record TeamForm(@Member(needed = true) Optional<List<String>> team) {
    private static final int MOST = 50;

    SortedSet<PersonId> read(Checks checks) {
        List<String> ids = team.orElse(List.of());
        boolean isTeam = !ids.isEmpty() && ids.size() <= MOST && new HashSet<>(ids).size() == ids.size();
        checks.expect(isTeam, "team", "must name 1 to " + MOST + " persons by their ids, each once");
        TreeSet<PersonId> members = new TreeSet<>();
        if (isTeam) {
            for (int n = 0; n < ids.size(); n++) {
                checks.take("team[" + n + "]", Optional.of(ids.get(n)), PersonId::new)
                        .ifPresent(members::add);
            }
        }
        return members;
    }
}
