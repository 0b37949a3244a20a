package casement.testkit.memory;

import casement.domain.alert.AlertLog;
import casement.testkit.contract.AlertLogContract;

class MemoryAlertLogTest extends AlertLogContract {
    private final MemoryAlertLog log = new MemoryAlertLog();

    @Override
    protected AlertLog log() {
        return log;
    }
}
