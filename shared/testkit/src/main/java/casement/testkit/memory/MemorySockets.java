package casement.testkit.memory;

import casement.domain.alert.ConnectionId;
import casement.domain.alert.Sockets;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The ends of connections, in memory: what each was sent. */
public final class MemorySockets implements Sockets {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ConnectionId, List<String>> sent = new TreeMap<>();
    private final Set<ConnectionId> gone = new HashSet<>();

    @Override
    public synchronized boolean send(ConnectionId to, String text) {
        return faults.guard(() -> {
            if (gone.contains(to)) {
                return false;
            }
            sent.computeIfAbsent(to, id -> new ArrayList<>()).add(text);
            return true;
        });
    }

    @Override
    public synchronized void close(ConnectionId connection) {
        faults.guard(() -> {
            gone.add(connection);
        });
    }

    /** In order, since the beginning. */
    public synchronized List<String> sentTo(ConnectionId id) {
        return List.copyOf(sent.getOrDefault(id, List.of()));
    }

    public synchronized boolean isGone(ConnectionId id) {
        return gone.contains(id);
    }
}
