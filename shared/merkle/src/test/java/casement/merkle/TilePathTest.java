package casement.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {
    /** Examples of C2SP tlog-tiles, "Merkle Tree". */
    @Test
    void is_written_as_the_specification_writes_it() {
        assertThat(new HashTile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new HashTile(1, 1, 17).path()).isEqualTo("tile/1/001.p/17");
        assertThat(new EntryBundle(1_234_067, 8).path()).isEqualTo("tile/entries/x001/x234/067.p/8");
        assertThat(new HashTile(63, 0, 256).path()).isEqualTo("tile/63/000");
    }

    @Property
    void is_read_as_it_was_written(
            @ForAll @IntRange(min = 0, max = 63) int level,
            @ForAll @LongRange(min = 0) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        for (TilePath path : List.of(new HashTile(level, index, width), new EntryBundle(index, width))) {
            assertThat(TilePath.parse(path.path())).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/00/000",
                "tile/64/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p",
                "tile/0/000/",
                "/tile/0/000",
                "tile/entry/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/-1/000",
                "tile/0/\u0661\u0661\u0661",
                "checkpoint",
                ""
            })
    void refuses_what_is_not_the_one_path_of_a_tile(String path) {
        assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(MalformedLog.class);
    }
}
