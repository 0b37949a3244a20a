package casement.aws;

import org.jspecify.annotations.Nullable;

/** What is known so far of an item that is being read; the JSON document is all there is to know. */
final class Draft {
    private @Nullable Object document;

    void document(Object read) {
        document = read;
    }

    <T> T as(Class<T> type) {
        if (document == null) {
            throw new IllegalStateException("an item without its document cannot be read as " + type.getSimpleName());
        }
        return type.cast(document);
    }
}
