package casement.testkit.memory;

import casement.domain.log.LogHead;
import casement.domain.log.LogState;
import casement.testkit.FaultSwitch;

/** The log's head, in memory. */
public final class MemoryLogHead implements LogHead {
    private final FaultSwitch writes;
    private LogState state = LogState.EMPTY;

    public MemoryLogHead(FaultSwitch writes) {
        this.writes = writes;
    }

    @Override
    public synchronized LogState read() {
        return state;
    }

    @Override
    public boolean replace(LogState was, LogState now) {
        return writes.guard(() -> replaceNow(was, now));
    }

    private synchronized boolean replaceNow(LogState was, LogState now) {
        if (was.revision() != state.revision()) {
            return false;
        }
        state = now;
        return true;
    }

    /** As somebody would who may write to the table. */
    public synchronized void tamper(LogState forged) {
        state = forged;
    }
}
