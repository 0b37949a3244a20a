package casement.auditverifier;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HighTreeTest {
    @Test
    void a_log_whose_tiles_have_three_levels_holds_and_each_level_is_compared() {
        SampleLog log = SampleLog.of(65_530, 400);
        MemoryFiles copy = log.copy();

        Run.of(copy, log.key()).holds().says("holds", "each field of 65930 entries");

        for (String name : new String[] {"tile/0/200", "tile/1/000", "tile/2/000.p/1"}) {
            byte[] was = copy.content(name);
            byte[] changed = was.clone();
            changed[changed.length - 1] ^= 1;
            copy.files().put(name, changed);
            Run.of(copy, log.key()).fails(name + " has another hash at its place " + (was.length / 32 - 1));
            copy.files().put(name, was);
        }
    }
}
