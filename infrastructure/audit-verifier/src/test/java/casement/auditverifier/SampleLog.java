package casement.auditverifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import casement.domain.log.LoggedEntry;
import casement.merkle.AddCheckpoint;
import casement.merkle.Checkpoint;
import casement.merkle.Ed25519Signer;
import casement.merkle.HashTile;
import casement.merkle.NoteSignature;
import casement.merkle.SignatureType;
import casement.merkle.SignedNote;
import casement.merkle.TilePath;
import casement.merkle.TiledTree;
import casement.testkit.LogTrial;
import casement.testkit.PlayedWitness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A log as Casement writes it, and copies of it as somebody hands them over. */
final class SampleLog {
    final LogTrial trial = new LogTrial();
    final Ed25519Signer witnessKey = LogTrial.signer("witness.example/w1", SignatureType.COSIGNATURE_V1);
    final PlayedWitness witness = new PlayedWitness(witnessKey, trial.signer().key(), trial.clock);

    /** @param batches how many entries each has */
    static SampleLog of(int... batches) {
        SampleLog log = new SampleLog();
        for (int batch : batches) {
            log.append(batch);
        }
        return log;
    }

    void append(int entries) {
        trial.look(entries);
        trial.sealUntilIdle(trial.sealing(10_000));
    }

    SignedNote published() {
        return SignedNote.parse(trial.store.published().orElseThrow());
    }

    /** Asks the witness, and publishes what it says. */
    PlayedWitness.Answer witnessed() {
        SignedNote note = published();
        long size = Checkpoint.of(note).size();
        long known = witness.size();
        TiledTree tree = new TiledTree(size, (HashTile tile) -> trial.store.find(tile.path()));
        PlayedWitness.Answer answer = witness.answer(AddCheckpoint.of(tree.consistencyFrom(Math.min(known, size)), note)
                .body());
        if (answer.status() == 200) {
            trial.store.publish(
                    note.with(NoteSignature.parseAll(answer.body())).note().getBytes(UTF_8));
        }
        return answer;
    }

    /** What the public and the entries' buckets hold of the tree as it is now: no batches, no narrower tiles of before. */
    MemoryFiles copy() {
        long size = Checkpoint.of(published()).size();
        Map<String, byte[]> files = new TreeMap<>(trial.store.objects());
        files.keySet().removeIf(path -> path.startsWith("batches/") || isNarrower(path, size));
        return new MemoryFiles(files);
    }

    private static boolean isNarrower(String path, long size) {
        if (!path.startsWith("tile/")) {
            return false;
        }
        TilePath tile = TilePath.parse(path);
        long width = (tile instanceof HashTile hashes ? size >>> (8 * hashes.level()) : size) - tile.index() * 256;
        return tile.width() < Math.min(256, width);
    }

    List<String> key() {
        return List.of("--key", trial.signer().key().text());
    }

    List<String> keyAndWitness() {
        List<String> options = new ArrayList<>(key());
        options.addAll(List.of("--witness", witnessKey.key().text()));
        return options;
    }

    /** With the checkpoint that is published now, kept in a file. */
    List<String> keeping(Path folder) {
        try {
            Path kept = Files.createTempFile(folder, "kept", ".checkpoint");
            Files.writeString(kept, published().note());
            List<String> options = new ArrayList<>(keyAndWitness());
            options.addAll(List.of("--older", kept.toString()));
            return options;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file in which an entry is. */
    static String fileOf(MemoryFiles copy, long index) {
        return copy.below("entries").stream()
                .flatMap(name -> EntryFile.of(name).stream())
                .filter(file -> file.first() <= index && index < file.until())
                .map(EntryFile::name)
                .findFirst()
                .orElseThrow();
    }

    /** Its lines changed, each with its end. */
    static void edit(MemoryFiles copy, String file, UnaryOperator<List<String>> change) {
        List<String> lines = new String(copy.content(file), UTF_8).lines().toList();
        StringBuilder text = new StringBuilder();
        change.apply(new ArrayList<>(lines)).forEach(line -> text.append(line).append('\n'));
        copy.files().put(file, text.toString().getBytes(UTF_8));
    }

    /** An entry's line changed. */
    static void editLine(MemoryFiles copy, long index, UnaryOperator<String> change) {
        String file = fileOf(copy, index);
        int place = (int) (index - EntryFile.of(file).orElseThrow().first());
        edit(copy, file, lines -> {
            String was = lines.set(place, change.apply(lines.get(place)));
            if (was.equals(lines.get(place))) {
                throw new AssertionError("nothing was changed in " + was);
            }
            return lines;
        });
    }

    /** As the log would write it, read back from its line. */
    static LoggedEntry entry(MemoryFiles copy, long index) {
        String file = fileOf(copy, index);
        int place = (int) (index - EntryFile.of(file).orElseThrow().first());
        return EntryLines.parse(new String(copy.content(file), UTF_8)
                .lines()
                .skip(place)
                .findFirst()
                .orElseThrow());
    }
}
