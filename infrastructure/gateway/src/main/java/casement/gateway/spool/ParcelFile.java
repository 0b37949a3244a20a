package casement.gateway.spool;

import casement.domain.video.Sha256;
import casement.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A parcel's file: one line of JSON that says what follows, then header, cluster and tags. It is there whole or not at all. */
final class ParcelFile {
    static final String SUFFIX = ".fragment";
    static final String UNFINISHED = ".part";
    private static final int LONGEST_LABEL = 1_000;

    private ParcelFile() {}

    /** What the first line says. */
    record Label(long timecodeMillis, long durationMillis, int header, int cluster, int tags, String sha256) {
        long bytes() {
            return (long) header + cluster + tags;
        }
    }

    /** Durable when it returns. */
    static Spooled write(Path folder, long sequence, Parcel parcel) throws IOException {
        Label label = new Label(
                parcel.timecodeMillis(),
                parcel.durationMillis(),
                parcel.header().length,
                parcel.cluster().length,
                parcel.tags().length,
                Sha256.of(parcel.cluster()).hex());
        byte[] line = (Json.write(label) + "\n").getBytes(StandardCharsets.UTF_8);
        Path part = folder.resolve(name(sequence) + UNFINISHED);
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (byte[] piece : new byte[][] {line, parcel.header(), parcel.cluster(), parcel.tags()}) {
                ByteBuffer bytes = ByteBuffer.wrap(piece);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        Files.move(part, path(folder, sequence), StandardCopyOption.ATOMIC_MOVE);
        return spooled(sequence, label, line.length + label.bytes());
    }

    /** @return empty when the file is not whole, or not what was written */
    static Optional<Parcel> read(Path folder, long sequence) throws IOException {
        byte[] file = Files.readAllBytes(path(folder, sequence));
        Optional<Label> found = label(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Label label = found.get();
        if (label.bytes() >= file.length) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(file);
        in.position((int) (file.length - label.bytes()));
        Parcel parcel = new Parcel(
                label.timecodeMillis(),
                label.durationMillis(),
                take(in, label.header()),
                take(in, label.cluster()),
                take(in, label.tags()));
        return Sha256.of(parcel.cluster()).hex().equals(label.sha256()) ? Optional.of(parcel) : Optional.empty();
    }

    /** @return empty when the file is not whole */
    static Optional<Spooled> look(Path folder, long sequence) throws IOException {
        Path file = path(folder, sequence);
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LONGEST_LABEL);
        }
        long size = Files.size(file);
        return label(start)
                .filter(label -> lineLength(start) + label.bytes() == size)
                .map(label -> spooled(sequence, label, size));
    }

    static Path path(Path folder, long sequence) {
        return folder.resolve(name(sequence) + SUFFIX);
    }

    private static String name(long sequence) {
        return "%012d".formatted(sequence);
    }

    private static Spooled spooled(long sequence, Label label, long onDisk) {
        return new Spooled(
                sequence, label.timecodeMillis(), label.durationMillis(), label.sha256(), label.cluster(), onDisk);
    }

    private static Optional<Label> label(byte[] file) {
        int line = lineLength(file);
        if (line == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(new String(file, 0, line, StandardCharsets.UTF_8), Label.class));
        } catch (casement.domain.Fault.BadInput damaged) {
            return Optional.empty();
        }
    }

    /** @return 0 when there is no first line */
    private static int lineLength(byte[] file) {
        for (int i = 0; i < Math.min(file.length, LONGEST_LABEL); i++) {
            if (file[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] piece = new byte[length];
        in.get(piece);
        return piece;
    }
}
