package casement.testkit.memory;

import casement.domain.plate.ReadPictures;
import casement.testkit.contract.ReadPicturesContract;
import java.net.URI;

/** {@link MemoryReadPictures} keeps the contract. */
class MemoryReadPicturesTest extends ReadPicturesContract {
    private final MemoryReadPictures pictures = new MemoryReadPictures();

    @Override
    protected ReadPictures pictures() {
        return pictures;
    }

    @Override
    protected byte[] fetch(URI address) {
        return pictures.fetch(address);
    }
}
