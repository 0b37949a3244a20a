package casement.testkit.memory;

import casement.domain.video.Segments;
import casement.testkit.contract.SegmentsContract;
import java.net.URI;

/** {@link MemorySegments} keeps the contract. */
class MemorySegmentsTest extends SegmentsContract {
    private final MemorySegments segments = new MemorySegments(RETENTION, clock);

    @Override
    protected Segments segments() {
        return segments;
    }

    @Override
    protected byte[] fetch(URI address) {
        return segments.fetch(address);
    }
}
