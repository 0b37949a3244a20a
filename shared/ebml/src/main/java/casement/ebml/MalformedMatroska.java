package casement.ebml;

import java.io.IOException;

/** Bytes that are not Matroska, or not the part of it that Kinesis Video Streams speaks. */
public final class MalformedMatroska extends IOException {
    /** @param position of the byte where reading stopped, counted from the start of the stream */
    MalformedMatroska(String what, long position) {
        super(what + " (at byte " + position + ")");
    }
}
