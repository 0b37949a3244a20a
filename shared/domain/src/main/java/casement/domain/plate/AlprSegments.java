package casement.domain.plate;

/** The bytes of segments in which plates may be read; of no others. */
public interface AlprSegments {
    /**
     * What a segment consists of.
     *
     * @param init ISO BMFF initialisation section
     * @param media ISO BMFF media section
     */
    record Sections(byte[] init, byte[] media) {}

    /**
     * @throws casement.domain.Fault.Missing when it is gone
     * @throws casement.domain.Fault.Unavailable when the store does not answer, or gives other bytes than were stored
     */
    Sections fetch(AlprSegment segment);
}
