package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ReceivedFiles;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.testkit.Examples;
import casement.testkit.HotListExamples;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of list files does. */
public abstract class ListFilesContract {
    private final ListId list = HotListExamples.freshListId();
    private final ImportId id = ImportId.of(Examples.NOON, UUID.randomUUID());

    protected abstract ReceivedFiles received();

    protected abstract CompiledFiles compiled();

    /** As whoever has the address does. */
    protected abstract void put(URI address, ImportId id, byte[] file) throws IOException;

    @Test
    void gives_back_what_was_put_at_the_address_until_it_is_deleted() throws IOException {
        assertThat(received().open(list, id)).isEmpty();
        byte[] file = "DATE11/20/2026 04:00".getBytes(StandardCharsets.UTF_8);
        put(received().address(list, id, Duration.ofMinutes(5)), id, file);
        try (InputStream in = received().open(list, id).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(file);
        }
        received().delete(list, id);
        received().delete(list, id);
        assertThat(received().open(list, id)).isEmpty();
    }

    @Test
    void opens_a_compiled_file_that_is_what_was_stored_and_no_other() {
        byte[] file = {1, 2, 3};
        StoredObject stored = compiled().store("versions/" + list + "/" + id, file);
        assertThat(compiled().store("versions/" + list + "/" + id, file)).isEqualTo(stored);
        assertThat(compiled().open(stored)).isEqualTo(file);
        StoredObject other = new StoredObject(stored.key(), stored.bytes(), Sha256.of(new byte[7]));
        assertThatThrownBy(() -> compiled().open(other)).isInstanceOf(Fault.Unavailable.class);
        compiled().delete(stored);
        assertThatThrownBy(() -> compiled().open(stored)).isInstanceOf(Fault.Unavailable.class);
    }
}
