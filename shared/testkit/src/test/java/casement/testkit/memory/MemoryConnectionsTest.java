package casement.testkit.memory;

import casement.domain.alert.Connections;
import casement.testkit.contract.ConnectionsContract;

class MemoryConnectionsTest extends ConnectionsContract {
    private final MemoryConnections connections = new MemoryConnections();

    @Override
    protected Connections connections() {
        return connections;
    }
}
