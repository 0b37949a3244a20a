package casement.auditverifier;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Any single byte of a copy made any other byte, and any file cut or left out. */
class TamperPropertiesTest {
    private static final SampleLog LOG = witnessed();

    private static SampleLog witnessed() {
        SampleLog log = SampleLog.of(3, 290);
        log.witnessed();
        return log;
    }

    private static void changed(int file, int at, byte to) {
        MemoryFiles copy = LOG.copy();
        List<String> names = List.copyOf(copy.files().keySet());
        String name = names.get(file % names.size());
        byte[] content = copy.content(name).clone();
        byte was = content[at % content.length];
        content[at % content.length] = to;
        copy.files().put(name, content);

        Run run = Run.of(copy, LOG.keyAndWitness());

        if (to == was) {
            run.holds();
        } else {
            assertThat(run.status())
                    .as(name + ": " + run.said())
                    .isIn(VerifyAudit.DOES_NOT_HOLD, VerifyAudit.NOT_ALL_SHOWN);
            assertThat(run.said()).as(name).containsAnyOf("DOES NOT HOLD", "bears no cosignature");
        }
    }

    @Property(tries = 250)
    @Clause("SJ-ALPR-21")
    void whatever_byte_was_changed_it_does_not_hold(
            @ForAll @IntRange(min = 0) int file, @ForAll @IntRange(min = 0) int at, @ForAll byte to) {
        changed(file, at, to);
    }

    @Property(tries = 100)
    void nor_where_one_bit_was(
            @ForAll @IntRange(min = 0) int file,
            @ForAll @IntRange(min = 0) int at,
            @ForAll @IntRange(min = 0, max = 7) int bit) {
        MemoryFiles copy = LOG.copy();
        List<String> names = List.copyOf(copy.files().keySet());
        byte[] content = copy.content(names.get(file % names.size()));
        changed(file, at, (byte) (content[at % content.length] ^ (1 << bit)));
    }

    @Property(tries = 100)
    @Clause("SJ-ALPR-21")
    void whatever_was_cut_off_or_left_out_it_does_not_hold(
            @ForAll @IntRange(min = 0) int file, @ForAll @IntRange(min = 0) int at) {
        MemoryFiles copy = LOG.copy();
        List<String> names = copy.files().keySet().stream()
                .filter(name -> !name.startsWith("checkpoints/"))
                .toList();
        String name = names.get(file % names.size());
        byte[] content = copy.content(name);
        copy.files().put(name, Arrays.copyOf(content, at % content.length));
        assertThat(Run.of(copy, LOG.keyAndWitness()).status()).as(name).isNotEqualTo(VerifyAudit.HOLDS);

        copy.files().remove(name);
        assertThat(Run.of(copy, LOG.keyAndWitness()).status()).as(name).isEqualTo(VerifyAudit.DOES_NOT_HOLD);
    }
}
