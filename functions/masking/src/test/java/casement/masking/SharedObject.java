package casement.masking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a 64-bit ELF shared object asks of others (System V ABI; the GNU version-needs section).
 *
 * @param needed libraries, by file name
 * @param versions symbol versions, such as {@code GLIBC_2.17}
 */
record SharedObject(List<String> needed, List<String> versions) {
    private static final int DYNAMIC = 6;
    private static final int VERSION_NEEDS = 0x6ffffffe;
    private static final long NEEDED = 1;

    private record Section(int type, long offset, long size, int link, int info) {}

    static SharedObject read(Path file) throws IOException {
        ByteBuffer elf = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (elf.getInt(0) != 0x464C457F || elf.get(4) != 2) {
            throw new IOException(file + " is no 64-bit ELF file");
        }
        List<Section> sections = sections(elf);
        List<String> needed = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        for (Section section : sections) {
            if (section.type() == DYNAMIC) {
                needed.addAll(needed(elf, section, sections.get(section.link())));
            } else if (section.type() == VERSION_NEEDS) {
                versions.addAll(versions(elf, section, sections.get(section.link())));
            }
        }
        return new SharedObject(needed, versions);
    }

    /** Numbers of the versions of that name: {@code 2.17} for {@code GLIBC_2.17}. */
    List<String> versionsOf(String name) {
        return versions.stream()
                .filter(v -> v.startsWith(name + "_"))
                .map(v -> v.substring(name.length() + 1))
                .filter(v -> Character.isDigit(v.charAt(0)))
                .toList();
    }

    private static List<Section> sections(ByteBuffer elf) {
        long table = elf.getLong(0x28);
        int entrySize = elf.getShort(0x3A);
        int count = elf.getShort(0x3C);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = (int) (table + (long) i * entrySize);
            sections.add(new Section(
                    elf.getInt(at + 4),
                    elf.getLong(at + 24),
                    elf.getLong(at + 32),
                    elf.getInt(at + 40),
                    elf.getInt(at + 44)));
        }
        return sections;
    }

    private static List<String> needed(ByteBuffer elf, Section dynamic, Section names) {
        List<String> found = new ArrayList<>();
        for (long at = dynamic.offset(); at < dynamic.offset() + dynamic.size(); at += 16) {
            if (elf.getLong((int) at) == NEEDED) {
                found.add(text(elf, names.offset() + elf.getLong((int) at + 8)));
            }
        }
        return found;
    }

    private static List<String> versions(ByteBuffer elf, Section needs, Section names) {
        List<String> found = new ArrayList<>();
        long library = needs.offset();
        for (int i = 0; i < needs.info(); i++) {
            int count = elf.getShort((int) library + 2);
            long version = library + elf.getInt((int) library + 8);
            for (int j = 0; j < count; j++) {
                found.add(text(elf, names.offset() + elf.getInt((int) version + 8)));
                version += elf.getInt((int) version + 12);
            }
            library += elf.getInt((int) library + 12);
        }
        return found;
    }

    private static String text(ByteBuffer elf, long at) {
        StringBuilder text = new StringBuilder();
        for (int i = (int) at; elf.get(i) != 0; i++) {
            text.append((char) elf.get(i));
        }
        return text.toString();
    }
}
