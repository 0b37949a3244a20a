package casement.aws;

import casement.domain.Fault;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Files of lists in an S3 bucket: received ones under {@code uploads/}, compiled ones under {@code compiled/}. */
public final class S3ListFiles implements ReceivedFiles, CompiledFiles {
    private static final String UPLOADS = "uploads/";
    private static final String COMPILED = "compiled/";
    private static final String BYTES = "application/octet-stream";

    private final S3Objects objects;

    S3ListFiles(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public URI address(ListId list, ImportId id, Duration validity) {
        return objects.addressToPut(key(list, id), validity);
    }

    @Override
    public Optional<InputStream> open(ListId list, ImportId id) {
        return objects.read(key(list, id));
    }

    @Override
    public void delete(ListId list, ImportId id) {
        objects.delete(key(list, id));
    }

    private static String key(ListId list, ImportId id) {
        return UPLOADS + list + "/" + id;
    }

    @Override
    public StoredObject store(String name, byte[] file) {
        return objects.store(COMPILED + name, BYTES, file, Sha256.of(file));
    }

    @Override
    public byte[] open(StoredObject file) {
        byte[] bytes = objects.whole(file.key())
                .orElseThrow(() -> new Fault.Unavailable(
                        "compiled hot lists are not there", new IllegalStateException("no object of that key")));
        if (!Sha256.of(bytes).equals(file.digest())) {
            throw new Fault.Unavailable(
                    "compiled hot lists are not what was stored", new IllegalStateException("the digest differs"));
        }
        return bytes;
    }

    @Override
    public void delete(StoredObject file) {
        objects.delete(file);
    }
}
