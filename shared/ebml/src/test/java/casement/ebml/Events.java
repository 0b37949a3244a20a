package casement.ebml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a stream is read as. */
final class Events implements MatroskaSink {
    final List<String> told = new ArrayList<>();
    final List<BlockHead> blocks = new ArrayList<>();
    final ByteArrayOutputStream content = new ByteArrayOutputStream();

    static Events of(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        Events events = new Events();
        MatroskaStream.read(new ByteArrayInputStream(all.toByteArray()), events);
        return events;
    }

    @Override
    public void documentBegins() {
        told.add("document");
    }

    @Override
    public void header(MatroskaHeader header) {
        told.add("header " + header.tracks());
    }

    @Override
    public void clusterBegins(long timestamp) {
        told.add("cluster " + timestamp);
    }

    @Override
    public void block(BlockHead block) {
        blocks.add(block);
    }

    @Override
    public void clusterBytes(byte[] bytes, int offset, int length) {
        content.write(bytes, offset, length);
    }

    @Override
    public void clusterEnds(boolean sized) {
        told.add(sized ? "end" : "open end");
    }

    @Override
    public void tags(List<MatroskaTag> tags, byte[] raw) {
        told.add("tags " + tags);
    }
}
