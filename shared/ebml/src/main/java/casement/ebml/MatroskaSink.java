package casement.ebml;

import java.io.IOException;
import java.util.List;

/** Is told what a Matroska stream holds, in the order in which it comes; an exception ends the reading. */
public interface MatroskaSink {
    /** A new EBML document begins: at the start, and again wherever documents follow each other. */
    void documentBegins() throws IOException;

    /** Info and Tracks are complete; the first cluster of the document begins. */
    void header(MatroskaHeader header) throws IOException;

    /** @param timestamp in ticks */
    void clusterBegins(long timestamp) throws IOException;

    /** Told before the bytes of the block. */
    void block(BlockHead block) throws IOException;

    /** The cluster's content, its time code included, exactly as it comes and in pieces. */
    void clusterBytes(byte[] bytes, int offset, int length) throws IOException;

    /** @param sized whether the cluster had said where it ends; else it ends only because something else begins */
    void clusterEnds(boolean sized) throws IOException;

    /** @param raw the Tags element as it came */
    void tags(List<MatroskaTag> tags, byte[] raw) throws IOException;
}
