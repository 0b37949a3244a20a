package casement.domain.hotlist.compiled;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.plate.PlatePattern;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How compiled lists lie in a file: four letters, the form's number, the length of the head, the head (lists, regions, people's
 * entries), then the plates as longs, then their facts as ints. All numbers are big-endian.
 */
public final class CompiledFile {
    private static final int LETTERS = 0x43484c31;
    private static final int FORM = 1;
    private static final int FIXED = 4 * Integer.BYTES;

    private CompiledFile() {}

    public static byte[] write(CompiledLists compiled) {
        byte[] head = head(compiled);
        PlateTable table = compiled.table();
        ByteBuffer file = ByteBuffer.allocate(FIXED + head.length + table.size() * (Long.BYTES + Integer.BYTES));
        file.putInt(LETTERS).putInt(FORM).putInt(head.length).putInt(table.size());
        file.put(head);
        for (int i = 0; i < table.size(); i++) {
            file.putLong(table.plate(i));
        }
        for (int i = 0; i < table.size(); i++) {
            file.putInt(table.fact(i));
        }
        return file.array();
    }

    /** @throws IllegalArgumentException when the bytes are no such file */
    public static CompiledLists read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < FIXED || file.getInt() != LETTERS || file.getInt() != FORM) {
            throw new IllegalArgumentException("this is no file of compiled lists in form " + FORM);
        }
        byte[] head = new byte[file.getInt()];
        int size = file.getInt();
        file.get(head);
        long[] plates = new long[size];
        int[] facts = new int[size];
        file.asLongBuffer().get(plates);
        file.position(file.position() + size * Long.BYTES).asIntBuffer().get(facts);
        return withHead(head, new PlateTable(plates, facts));
    }

    private static byte[] head(CompiledLists compiled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(compiled.lists().size());
            for (ListInForce list : compiled.lists()) {
                write(out, list);
            }
            out.writeInt(compiled.regions().size());
            for (String region : compiled.regions()) {
                out.writeUTF(region);
            }
            out.writeInt(compiled.own().all().size());
            for (OwnEntry entry : compiled.own().all()) {
                write(out, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, ListInForce list) throws IOException {
        out.writeUTF(list.id().value());
        out.writeLong(list.version());
        out.writeLong(list.issued().toEpochMilli());
        out.writeLong(list.imported().toEpochMilli());
        out.writeLong(list.overdue().toEpochMilli());
        out.writeUTF(list.salt());
    }

    private static void write(DataOutputStream out, OwnEntry entry) throws IOException {
        out.writeInt(entry.list());
        out.writeUTF(entry.id().value());
        out.writeUTF(entry.plate().written());
        out.writeUTF(entry.category().name());
        out.writeUTF(entry.region().orElse(""));
        out.writeLong(entry.entered().toEpochMilli());
        out.writeLong(entry.expires().toEpochMilli());
    }

    private static CompiledLists withHead(byte[] head, PlateTable table) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(head))) {
            List<ListInForce> lists = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lists.add(list(in));
            }
            List<String> regions = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                regions.add(in.readUTF());
            }
            List<OwnEntry> own = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                own.add(entry(in));
            }
            return new CompiledLists(lists, regions, table, own);
        } catch (IOException e) {
            throw new IllegalArgumentException("the head of the compiled lists is damaged", e);
        }
    }

    private static ListInForce list(DataInputStream in) throws IOException {
        return new ListInForce(
                new ListId(in.readUTF()),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()),
                in.readUTF());
    }

    private static OwnEntry entry(DataInputStream in) throws IOException {
        return new OwnEntry(
                in.readInt(),
                new EntryId(in.readUTF()),
                new PlatePattern(in.readUTF(), true),
                ListCategory.valueOf(in.readUTF()),
                Optional.of(in.readUTF()).filter(region -> !region.isEmpty()),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()));
    }
}
