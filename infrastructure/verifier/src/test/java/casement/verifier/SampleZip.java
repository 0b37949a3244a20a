package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A zip as no ordinary program writes it (APPNOTE 4.3): what stands in it and what its list says are put in one by one. */
final class SampleZip {
    private static final int STORED_VERSION = 10;

    private final ByteArrayOutputStream places = new ByteArrayOutputStream();
    private final ByteArrayOutputStream list = new ByteArrayOutputStream();
    private int listed;

    /** All of it, as it should be. */
    SampleZip all(SampleItem item) {
        item.files.forEach(this::file);
        return this;
    }

    SampleZip file(String name, byte[] content) {
        return listed(name, content, place(name, content));
    }

    /** @return where it begins */
    int place(String name, byte[] content) {
        int at = places.size();
        places.writeBytes(
                little(30).putInt(0x04034b50).put(common(name, content)).array());
        places.writeBytes(name.getBytes(UTF_8));
        places.writeBytes(content);
        return at;
    }

    SampleZip listed(String name, byte[] content, int at) {
        list.writeBytes(little(46)
                .putInt(0x02014b50)
                .putShort((short) STORED_VERSION)
                .put(common(name, content))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(at)
                .array());
        list.writeBytes(name.getBytes(UTF_8));
        listed++;
        return this;
    }

    SampleZip bytes(byte[] content) {
        places.writeBytes(content);
        return this;
    }

    /** Version, flags, method, time, date, CRC, both sizes, both lengths of names. */
    private static byte[] common(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return little(26)
                .putShort((short) STORED_VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.getBytes(UTF_8).length)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    Path write(Path path) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(places.toByteArray());
        all.writeBytes(list.toByteArray());
        all.writeBytes(little(22)
                .putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) listed)
                .putShort((short) listed)
                .putInt(list.size())
                .putInt(places.size())
                .putShort((short) 0)
                .array());
        return Files.write(path, all.toByteArray());
    }
}
