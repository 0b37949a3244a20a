package casement.local.service;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One page of S3's answer to ListObjectsV2. */
record Listing(List<ObjectStore.Entry> entries, boolean truncated) {
    static Listing read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<ObjectStore.Entry> entries = new ArrayList<>();
        boolean truncated = false;
        String key = "";
        Instant modified = Instant.EPOCH;
        long bytes = 0;
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    switch (in.getLocalName()) {
                        case "Key" -> key = in.getElementText();
                        case "LastModified" -> modified = Instant.parse(in.getElementText());
                        case "Size" -> bytes = Long.parseLong(in.getElementText());
                        case "IsTruncated" -> truncated = Boolean.parseBoolean(in.getElementText());
                        default -> {}
                    }
                } else if (event == XMLStreamReader.END_ELEMENT
                        && in.getLocalName().equals("Contents")) {
                    entries.add(new ObjectStore.Entry(key, modified, bytes));
                }
            }
            return new Listing(entries, truncated);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the object store's listing is not XML", e);
        }
    }
}
