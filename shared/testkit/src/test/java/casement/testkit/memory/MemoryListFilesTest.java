package casement.testkit.memory;

import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ReceivedFiles;
import casement.testkit.contract.ListFilesContract;
import java.net.URI;

/** {@link MemoryListFiles} keeps the contract. */
class MemoryListFilesTest extends ListFilesContract {
    private final MemoryListFiles files = new MemoryListFiles();

    @Override
    protected ReceivedFiles received() {
        return files;
    }

    @Override
    protected CompiledFiles compiled() {
        return files;
    }

    @Override
    protected void put(URI address, ImportId id, byte[] file) {
        files.receive(id, file);
    }
}
