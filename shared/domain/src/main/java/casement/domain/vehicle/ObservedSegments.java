package casement.domain.vehicle;

import casement.domain.video.Sections;

/** The bytes of segments in which objects may be recognised; of no others. */
public interface ObservedSegments {
    /**
     * @throws casement.domain.Fault.Missing when it is gone
     * @throws casement.domain.Fault.Unavailable when the store does not answer, or gives other bytes than were stored
     */
    Sections fetch(ObservedSegment segment);
}
