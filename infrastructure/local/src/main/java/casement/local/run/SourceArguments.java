package casement.local.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources in the order of the command line: a mask or a class is of the source named before it, or of all when none was. */
public final class SourceArguments {
    private static final Set<String> CLASSES = Set.of("cctv", "alpr", "recorded-only");

    private static final class One {
        private final String source;
        private @Nullable String mask;
        private @Nullable String cameraClass;

        private One(String source) {
            this.source = source;
        }
    }

    private final List<One> sources = new ArrayList<>();
    private final One all = new One("");

    public void source(String source) {
        sources.add(new One(source));
    }

    public void mask(String mask) {
        last().mask = mask;
    }

    /** @throws IllegalArgumentException when there is no such class */
    public void cameraClass(String cameraClass) {
        if (!CLASSES.contains(cameraClass)) {
            throw new IllegalArgumentException(
                    "a camera's class is cctv, alpr or recorded-only, not '" + cameraClass + "'");
        }
        last().cameraClass = cameraClass;
    }

    private One last() {
        return sources.isEmpty() ? all : sources.getLast();
    }

    /** The test scene when no source was named. */
    public List<CameraSource.Wish> wishes() {
        List<One> given = sources.isEmpty() ? List.of(new One(CameraSource.TEST_SCENE)) : sources;
        return given.stream()
                .map(one -> new CameraSource.Wish(
                        one.source,
                        Optional.ofNullable(one.cameraClass).or(() -> Optional.ofNullable(all.cameraClass)),
                        Optional.ofNullable(one.mask).or(() -> Optional.ofNullable(all.mask))))
                .toList();
    }
}
