package casement.ebml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tags in a Tags element; what else it holds is passed over. */
final class TagsReader {
    private TagsReader() {}

    static List<MatroskaTag> read(byte[] content) throws IOException {
        List<MatroskaTag> tags = new ArrayList<>();
        EbmlReader reader = EbmlReader.of(content);
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            byte[] inner = reader.content(e.get(), content.length);
            if (e.get().id() == Matroska.TAG) {
                tag(inner, tags);
            }
        }
        return tags;
    }

    private static void tag(byte[] content, List<MatroskaTag> tags) throws IOException {
        EbmlReader reader = EbmlReader.of(content);
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            byte[] inner = reader.content(e.get(), content.length);
            if (e.get().id() == Matroska.SIMPLE_TAG) {
                tags.add(simpleTag(inner));
            }
        }
    }

    private static MatroskaTag simpleTag(byte[] content) throws IOException {
        String name = "";
        String value = "";
        EbmlReader reader = EbmlReader.of(content);
        for (Optional<EbmlElement> e = reader.next(); e.isPresent(); e = reader.next()) {
            switch (e.get().id()) {
                case Matroska.TAG_NAME -> name = reader.text(e.get(), content.length);
                case Matroska.TAG_STRING -> value = reader.text(e.get(), content.length);
                default -> reader.skip(e.get());
            }
        }
        if (name.isEmpty()) {
            throw reader.malformed("a tag has no name");
        }
        return new MatroskaTag(name, value);
    }
}
