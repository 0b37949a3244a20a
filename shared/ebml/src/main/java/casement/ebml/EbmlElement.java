package casement.ebml;

import java.util.Locale;

/**
 * The head of one element, as it was read; its content comes next.
 *
 * @param size of the content, in bytes; negative when it is unknown
 * @param head id and size as they came
 */
public record EbmlElement(int id, long size, byte[] head) {
    public boolean sized() {
        return size >= 0;
    }

    /** For messages. */
    String name() {
        return "element 0x" + Integer.toHexString(id).toUpperCase(Locale.ROOT);
    }
}
