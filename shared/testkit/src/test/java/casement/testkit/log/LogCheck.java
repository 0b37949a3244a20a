package casement.testkit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.AuditEntry;
import casement.domain.log.LogState;
import casement.merkle.Checkpoint;
import casement.merkle.EntryBundle;
import casement.merkle.Hash;
import casement.merkle.HashTile;
import casement.merkle.SignedNote;
import casement.merkle.TiledTree;
import casement.testkit.LogTrial;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What holds of a log at every moment at which nobody is sealing. */
final class LogCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LogTrial trial;
    private final Map<String, byte[]> objects;
    private final LogState state;

    LogCheck(LogTrial trial) {
        this.trial = trial;
        this.objects = trial.store.objects();
        this.state = trial.head.read();
    }

    void holds() {
        assertThat(trial.store.conflicts())
                .as("tries to change what is immutable")
                .isZero();
        assertThat(state.pending()).isEmpty();
        everythingWrittenIsThereOnce();
        entriesAreThoseOfTheLeaves();
        oneHistoryWasSigned();
        theNewestIsPublished();
    }

    private List<JsonNode> lines() {
        List<JsonNode> lines = new ArrayList<>();
        objects.forEach((path, content) -> {
            if (path.startsWith("entries/")) {
                new String(content, UTF_8).lines().map(LogCheck::json).forEach(lines::add);
            }
        });
        return lines;
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String id(JsonNode line) {
        for (JsonNode field : line.path("fields")) {
            if (field.path("name").asText().equals("id")) {
                return field.path("value").asText();
            }
        }
        throw new AssertionError("an entry without an id: " + line);
    }

    private void everythingWrittenIsThereOnce() {
        assertThat(lines().stream().map(LogCheck::id).sorted().toList())
                .isEqualTo(trial.written().stream()
                        .map(AuditEntry::id)
                        .map(Object::toString)
                        .toList());
    }

    private void entriesAreThoseOfTheLeaves() {
        TiledTree tree = tree(state.size());
        assertThat(tree.root()).isEqualTo(state.root());
        List<byte[]> contents = new ArrayList<>();
        for (long index = 0; index < state.size(); index += 256) {
            EntryBundle bundle = new EntryBundle(index / 256, (int) Math.min(256, state.size() - index));
            contents.addAll(bundle.decode(
                    Optional.ofNullable(objects.get(bundle.path())).orElseThrow()));
        }
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize((int) state.size()).hasSameSizeAs(contents);
        long last = 0;
        for (int index = 0; index < contents.size(); index++) {
            JsonNode line = lines.get(index);
            assertThat(line.path("index").asLong()).isEqualTo(index);
            assertThat(line.path("sealedMillis").asLong()).isGreaterThanOrEqualTo(last);
            last = line.path("sealedMillis").asLong();
            assertThat(Hash.ofLeaf(contents.get(index))).isEqualTo(tree.leaf(index));
            assertThat(ByteBuffer.wrap(contents.get(index), 1, 8).getLong()).isEqualTo(last);
        }
    }

    private void oneHistoryWasSigned() {
        Map<Long, String> bySize = new TreeMap<>();
        for (String text : trial.signed()) {
            String before = bySize.putIfAbsent(size(text), text);
            assertThat(before == null || before.equals(text)).as(text).isTrue();
        }
        bySize.forEach((size, text) -> assertThat(text)
                .as("all that was signed begins the one log there is")
                .isEqualTo(new Checkpoint(LogTrial.ORIGIN, size, tree(size).root()).text()));
    }

    private static long size(String text) {
        return Long.parseLong(text.lines().toList().get(1));
    }

    private void theNewestIsPublished() {
        Optional<SignedNote> published = trial.store.published().map(SignedNote::parse);
        assertThat(published.map(SignedNote::note)).isEqualTo(state.checkpoint());
        published.ifPresent(note -> assertThat(
                        Checkpoint.of(note, LogTrial.ORIGIN, trial.signer().key())
                                .size())
                .isEqualTo(state.size()));
    }

    private TiledTree tree(long size) {
        return new TiledTree(size, (HashTile tile) -> Optional.ofNullable(objects.get(tile.path())));
    }
}
