package casement.ebml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** Matroska as producers send it and as Kinesis Video hands it out: one document, or many behind each other. */
public final class MatroskaStream {
    private static final int LARGEST_DOCUMENT_HEAD = 4096;
    private static final int LARGEST_TAGS = 256 * 1024;
    private static final Set<String> DOCUMENT_TYPES = Set.of("matroska", "webm");

    private final EbmlReader in;
    private final MatroskaSink sink;
    private Optional<HeaderReader> header = Optional.empty();
    private boolean inDocument;
    private boolean inSegment;

    private MatroskaStream(InputStream in, MatroskaSink sink) {
        this.in = new EbmlReader(in);
        this.sink = sink;
    }

    /**
     * Reads to the end of the stream.
     *
     * @throws MalformedMatroska where the stream is damaged, or ends within an element
     */
    public static void read(InputStream in, MatroskaSink sink) throws IOException {
        new MatroskaStream(in, sink).run();
    }

    private void run() throws IOException {
        Optional<EbmlElement> element = in.next();
        while (element.isPresent()) {
            element = one(element.get());
            if (element.isEmpty()) {
                element = in.next();
            }
        }
    }

    /** @return an element that was already begun while this one was read */
    private Optional<EbmlElement> one(EbmlElement element) throws IOException {
        if (element.id() == Matroska.EBML) {
            document(element);
            return Optional.empty();
        }
        if (element.id() == Matroska.SEGMENT && inDocument && !inSegment) {
            inSegment = true;
            return Optional.empty();
        }
        if (!inSegment) {
            throw in.malformed(element.name() + " comes where a document should begin");
        }
        return inSegment(element);
    }

    private Optional<EbmlElement> inSegment(EbmlElement element) throws IOException {
        switch (element.id()) {
            case Matroska.INFO -> newHeader(element).info(element, in);
            case Matroska.TRACKS -> newHeader(element).tracks(element, in);
            case Matroska.TAGS -> tags(element);
            case Matroska.CLUSTER -> {
                return cluster(element);
            }
            case Matroska.VOID,
                    Matroska.CRC_32,
                    Matroska.SEEK_HEAD,
                    Matroska.CUES,
                    Matroska.CHAPTERS,
                    Matroska.ATTACHMENTS -> in.skip(element);
            default -> throw in.malformed(element.name() + " is not known here");
        }
        return Optional.empty();
    }

    private void document(EbmlElement element) throws IOException {
        EbmlReader head = EbmlReader.of(in.content(element, LARGEST_DOCUMENT_HEAD));
        String type = "matroska";
        for (Optional<EbmlElement> e = head.next(); e.isPresent(); e = head.next()) {
            if (e.get().id() == Matroska.DOC_TYPE) {
                type = head.text(e.get(), LARGEST_DOCUMENT_HEAD);
            } else {
                head.skip(e.get());
            }
        }
        if (!DOCUMENT_TYPES.contains(type)) {
            throw in.malformed("the document is not Matroska");
        }
        inDocument = true;
        inSegment = false;
        header = Optional.of(new HeaderReader());
        sink.documentBegins();
    }

    private HeaderReader newHeader(EbmlElement element) throws MalformedMatroska {
        return header.orElseThrow(() -> in.malformed(element.name() + " comes after the first cluster"));
    }

    private void tags(EbmlElement element) throws IOException {
        byte[] content = in.content(element, LARGEST_TAGS);
        ByteArrayOutputStream raw = new ByteArrayOutputStream(element.head().length + content.length);
        raw.writeBytes(element.head());
        raw.writeBytes(content);
        sink.tags(TagsReader.read(content), raw.toByteArray());
    }

    private Optional<EbmlElement> cluster(EbmlElement element) throws IOException {
        if (header.isPresent()) {
            sink.header(header.get().header(in));
            header = Optional.empty();
        }
        return new ClusterReader(in, sink).read(element);
    }
}
