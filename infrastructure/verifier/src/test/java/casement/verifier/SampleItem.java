package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An exported item with two cameras, made here from the format's description; whole until a test changes something. */
final class SampleItem {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FROM = Instant.parse("2026-03-14T09:00:00Z");
    private static final int SEGMENTS = 3;
    private static final int SEGMENT_MILLIS = 2_000;
    private static final int FRAMES = 20;
    private static final int SHORT = 1_100;
    private static final int LONG = 150_000;
    /** Behind the headers of moof, mfhd, its content, traf, tfhd, its content, tfdt, and its version. */
    private static final int DECODE_TIME = 8 + 16 + 8 + 16 + 8 + 4;

    final Map<String, byte[]> files = new TreeMap<>();
    final SampleKeys keys;
    private final Random random = new Random(7);

    SampleItem() {
        this(SampleKeys.p256());
    }

    SampleItem(SampleKeys keys) {
        this(keys, SHORT);
    }

    /** With a segment that is not read at once. */
    static SampleItem withLongSegment() {
        return new SampleItem(SampleKeys.p256(), LONG);
    }

    private SampleItem(SampleKeys keys, int mostPayload) {
        this.keys = keys;
        files.put("stills/harbor-1.jpg", bytes(300));
        files.put("stills/pier-1.jpg", bytes(310));
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("format", Manifest.FORMAT)
                .put("item", "01JPA0000000000000000000EV")
                .put("site", "Pier")
                .put("number", 12)
                .put("sealedAt", "2026-03-15T10:00:00Z")
                .put("software", "0.1.0")
                .put("retentionClass", "case")
                .put("caseNumber", "26-000123")
                .put("from", FROM.plusMillis(500).toString())
                .put("until", FROM.plusMillis(SEGMENTS * SEGMENT_MILLIS - 300).toString())
                .put("zone", "America/Los_Angeles");
        manifest.putArray("packs")
                .addObject()
                .put("pack", "seattle-cctv")
                .put("version", 1)
                .put("digest", "ab");
        manifest.putObject("reason").put("code", "investigation").put("text", "The investigation of a crime");
        manifest.set("requested", hand("ana", "2026-03-14T12:00:00Z"));
        manifest.set("approved", hand("sam", "2026-03-14T13:00:00Z"));
        ArrayNode cameras = manifest.putArray("cameras");
        cameras.add(camera("harbor", 40, mostPayload));
        cameras.add(camera("pier", 7, SHORT));
        attached(manifest, "still", "stills/harbor-1.jpg").put("at", FROM.toString());
        attached(manifest, "still", "stills/pier-1.jpg").putNull("at");
        files.put("signing-keys.pem", keys.pem().getBytes(UTF_8));
        files.put("cover.pdf", bytes(200));
        seal(manifest);
    }

    private ObjectNode attached(ObjectNode manifest, String kind, String file) {
        byte[] content = content(file);
        return manifest.withArray("attachments")
                .addObject()
                .put("kind", kind)
                .put("file", file)
                .put("bytes", content.length)
                .put("sha256", Digest.of(content));
    }

    private ObjectNode camera(String name, long firstSequence, int mostPayload) {
        ObjectNode camera = JSON.createObjectNode();
        camera.put("camera", name)
                .put("cameraClass", "cctv")
                .put("place", "Pier, by the gate")
                .put("latitude", 47.6)
                .put("longitude", -122.3);
        camera.putArray("gaps");
        ObjectNode part = camera.putArray("parts").addObject();
        byte[] init = bytes(100);
        byte[] head = bytes(140);
        ByteArrayOutputStream media = new ByteArrayOutputStream();
        media.writeBytes(head);
        ArrayNode segments = JSON.createArrayNode();
        for (int n = 0; n < SEGMENTS; n++) {
            Instant start = FROM.plusMillis((long) n * SEGMENT_MILLIS);
            byte[] section = section(start, n == 1 ? mostPayload : 900);
            byte[] written = section.clone();
            ByteBuffer.wrap(written).putLong(DECODE_TIME, (start.toEpochMilli() - FROM.toEpochMilli()) * 90);
            ObjectNode segment = segments.addObject();
            segment.put("sequence", firstSequence + n)
                    .put("start", start.toString())
                    .put("durationMillis", SEGMENT_MILLIS)
                    .put("frames", FRAMES)
                    .put("offset", media.size())
                    .put("bytes", section.length)
                    .put("sha256", Digest.of(section));
            segment.putObject("mask")
                    .put("maskSet", 2)
                    .put("cover", "areas")
                    .put("checker", "decode-and-compare/1")
                    .put("framesChecked", FRAMES)
                    .put("framesTotal", FRAMES)
                    .put("worstDeviation", 3)
                    .put("digest", Digest.of(joined(init, section)));
            media.writeBytes(written);
        }
        String file = "media/" + name + "-1.mp4";
        files.put(file, media.toByteArray());
        files.put("media/" + name + "-1.init.mp4", init);
        part.put("file", file)
                .put("bytes", media.size())
                .put("sha256", Digest.of(media.toByteArray()))
                .put("head", head.length)
                .put("decodeTimeOffset", FROM.toEpochMilli() * 90)
                .put("codec", "avc1.42c01f")
                .put("width", 640)
                .put("height", 360);
        part.putObject("init")
                .put("file", "media/" + name + "-1.init.mp4")
                .put("bytes", init.length)
                .put("sha256", Digest.of(init));
        part.set("segments", segments);
        return camera;
    }

    /** moof with traf with tfdt, then mdat. */
    private byte[] section(Instant start, int payload) {
        byte[] tfdt = box(
                "tfdt",
                ByteBuffer.allocate(12)
                        .putInt(1 << 24)
                        .putLong(start.toEpochMilli() * 90)
                        .array());
        byte[] traf = box("traf", joined(box("tfhd", new byte[8]), tfdt));
        byte[] moof = box("moof", joined(box("mfhd", new byte[8]), traf));
        return joined(moof, box("mdat", bytes(payload)));
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(type.getBytes(UTF_8))
                .put(content)
                .array();
    }

    /** Signs a manifest, and a custody of three events that ends with this copy. */
    void seal(JsonNode manifest) {
        byte[] bytes = write(manifest);
        files.put("manifest.json", bytes);
        files.put("manifest.jws", keys.sign(bytes));
        chain(event -> {}, "sealed", "opened", "exported");
    }

    /**
     * Signs a chain of events, each bound to the one before.
     *
     * @param change of each event before the next one is bound to it, as who keeps the chain could
     */
    void chain(Consumer<ObjectNode> change, String... kinds) {
        StringBuilder custody = new StringBuilder();
        String previous = Digest.of(content("manifest.json"));
        for (int n = 0; n < kinds.length; n++) {
            ObjectNode event = JSON.createObjectNode();
            event.put("event", n + 1).put("at", "2026-03-15T1" + n + ":00:00Z").put("kind", kinds[n]);
            event.set("who", hand("sam", "2026-03-15T1" + n + ":00:00Z"));
            ObjectNode detail = event.putObject("detail");
            if (n == kinds.length - 1) {
                detail.put("recipient", "Public Defender").put("copy", "1");
                detail.put("sha256 cover.pdf", Digest.of(content("cover.pdf")));
            }
            event.put("previous", previous);
            change.accept(event);
            byte[] line = write(event);
            previous = Digest.of(line);
            custody.append(new String(line, UTF_8)).append('\n');
        }
        custody(custody.toString());
    }

    /** Signs it as it is. */
    void custody(String lines) {
        files.put("custody.jsonl", lines.getBytes(UTF_8));
        files.put("custody.jws", keys.sign(lines.getBytes(UTF_8)));
    }

    String[] custody() {
        return new String(content("custody.jsonl"), UTF_8).split("\n");
    }

    /** As who holds the key could. */
    void resealed(Consumer<ObjectNode> change) {
        seal(changed(change));
    }

    /** As who does not hold it could. */
    void manifest(Consumer<ObjectNode> change) {
        files.put("manifest.json", write(changed(change)));
    }

    private ObjectNode changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode manifest = (ObjectNode) JSON.readTree(content("manifest.json"));
            change.accept(manifest);
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] content(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException(name);
        }
        return content;
    }

    void flip(String name, int at) {
        byte[] changed = content(name).clone();
        changed[at] ^= 1;
        files.put(name, changed);
    }

    Path folder(Path in) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = in.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return in;
    }

    /** As copies are written: nothing is compressed. */
    Path zip(Path path) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }

    /** As it would be in a folder. */
    EvidenceFiles inMemory() {
        SortedSet<String> names = new TreeSet<>(files.keySet());
        return new EvidenceFiles() {
            @Override
            public SortedSet<String> names() {
                return names;
            }

            @Override
            public InputStream open(String name) throws NoSuchFileException {
                byte[] content = files.get(name);
                if (content == null) {
                    throw new NoSuchFileException(name);
                }
                return new ByteArrayInputStream(content);
            }

            @Override
            public void expectOneReading(Findings findings) {}

            @Override
            public void close() {}
        };
    }

    private static ObjectNode hand(String subject, String at) {
        return JSON.createObjectNode()
                .put("subject", subject)
                .put("name", subject.toUpperCase(java.util.Locale.ROOT))
                .put("agency", "city-police")
                .put("at", at)
                .put("audit", "01JPA000000000000000000AUD");
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] write(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
