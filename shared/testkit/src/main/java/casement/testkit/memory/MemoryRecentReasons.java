package casement.testkit.memory;

import casement.domain.access.RecentReasons;
import casement.domain.video.Sha256;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people said lately, in memory. */
public final class MemoryRecentReasons implements RecentReasons {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<Sha256, List<Said>> byPerson = new HashMap<>();

    private record Said(Sha256 words, Instant at) {}

    @Override
    public synchronized boolean remember(Sha256 person, Sha256 words, Instant now) {
        return faults.guard(() -> {
            List<Said> said = byPerson.computeIfAbsent(person, p -> new ArrayList<>());
            said.removeIf(one -> !now.isBefore(one.at().plus(LATELY)));
            if (said.stream().anyMatch(one -> one.words().equals(words))) {
                return false;
            }
            said.addFirst(new Said(words, now));
            while (said.size() > REMEMBERED) {
                said.removeLast();
            }
            return true;
        });
    }

    @Override
    public synchronized void forget(Sha256 person, Sha256 words) {
        faults.guard(() -> {
            byPerson.getOrDefault(person, new ArrayList<>())
                    .removeIf(one -> one.words().equals(words));
        });
    }
}
