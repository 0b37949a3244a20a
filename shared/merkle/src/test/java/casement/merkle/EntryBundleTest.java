package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EntryBundleTest {
    @Test
    void writes_each_entry_after_its_length() {
        assertThat(EntryBundle.encode(List.of(new byte[] {7}, new byte[0], new byte[300])))
                .startsWith(0, 1, 7, 0, 0, 1, 44, 0)
                .hasSize(307);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[65_536])))
                .hasMessage("an entry has 65535 bytes at most, not 65536");
    }

    @Property(tries = 100)
    void is_read_as_it_was_written(@ForAll @Size(min = 1, max = 256) List<byte[]> entries) {
        EntryBundle bundle = new EntryBundle(3, entries.size());

        assertThat(bundle.decode(EntryBundle.encode(entries)))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(entries);
    }

    @Test
    void refuses_what_ends_within_an_entry_or_holds_another_number() {
        byte[] content = EntryBundle.encode(List.of(new byte[] {1, 2}, new byte[] {3}));
        EntryBundle bundle = new EntryBundle(0, 2);

        assertThat(bundle.decode(content)).hasSize(2);
        assertThatThrownBy(() -> bundle.decode(Arrays.copyOf(content, content.length - 1)))
                .hasMessage("tile/entries/000.p/2 ends within its entry 1");
        assertThatThrownBy(() -> bundle.decode(Arrays.copyOf(content, content.length - 2)))
                .hasMessage("tile/entries/000.p/2 ends within its entry 1");
        assertThatThrownBy(() -> bundle.decode(Arrays.copyOf(content, content.length - 3)))
                .hasMessage("tile/entries/000.p/2 holds 1 entries instead of 2");
        assertThatThrownBy(() -> bundle.decode(Arrays.copyOf(content, content.length + 1)))
                .hasMessage("tile/entries/000.p/2 ends within its entry 2");
        assertThatThrownBy(() -> bundle.decode(Arrays.copyOf(content, content.length + 2)))
                .hasMessage("tile/entries/000.p/2 holds 3 entries instead of 2");
    }
}
