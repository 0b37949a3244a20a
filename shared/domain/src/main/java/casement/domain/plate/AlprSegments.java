package casement.domain.plate;

import casement.domain.video.Sections;

/** The bytes of segments in which plates may be read; of no others. */
public interface AlprSegments {
    /**
     * @throws casement.domain.Fault.Missing when it is gone
     * @throws casement.domain.Fault.Unavailable when the store does not answer, or gives other bytes than were stored
     */
    Sections fetch(AlprSegment segment);
}
