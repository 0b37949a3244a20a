package casement.recognition;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A native library for 64-bit Linux: which versions of symbols it needs of others. */
final class Elf {
    private static final int VERSION_NEEDS = 0x6ffffffe;

    private final ByteBuffer file;

    private record Section(int type, long offset, int link, int info) {}

    Elf(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (file.getInt(0) != 0x464C457F || bytes[4] != 2) {
            throw new IllegalArgumentException("no 64-bit ELF file");
        }
    }

    /** Such as {@code GLIBC_2.17}. */
    Set<String> neededVersions() {
        Set<String> needed = new TreeSet<>();
        int count = Short.toUnsignedInt(file.getShort(60));
        for (int i = 0; i < count; i++) {
            Section section = section(i);
            if (section.type() == VERSION_NEEDS) {
                collect(section, section(section.link()).offset(), needed);
            }
        }
        return needed;
    }

    private void collect(Section section, long names, Set<String> needed) {
        int of = (int) section.offset();
        for (int i = 0; i < section.info(); i++) {
            int each = of + file.getInt(of + 8);
            for (int j = Short.toUnsignedInt(file.getShort(of + 2)); j > 0; j--) {
                needed.add(name((int) names + file.getInt(each + 8)));
                each += file.getInt(each + 12);
            }
            of += file.getInt(of + 12);
        }
    }

    private Section section(int index) {
        int at = (int) file.getLong(40) + index * Short.toUnsignedInt(file.getShort(58));
        return new Section(file.getInt(at + 4), file.getLong(at + 24), file.getInt(at + 40), file.getInt(at + 44));
    }

    private String name(int at) {
        int end = at;
        while (file.get(end) != 0) {
            end++;
        }
        return new String(file.array(), at, end - at, StandardCharsets.US_ASCII);
    }
}
