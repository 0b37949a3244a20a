package casement.aws;

import casement.domain.Fault;
import casement.domain.camera.PresetId;
import casement.ebml.BlockHead;
import casement.ebml.MatroskaHeader;
import casement.ebml.MatroskaSink;
import casement.ebml.MatroskaStream;
import casement.ebml.MatroskaTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tags in a fragment say: where the camera stood, and whether Kinesis Video failed in the middle of it. */
final class FragmentTags {
    private static final String PRESET = "ptzPreset";
    private static final String ERROR_CODE = "AWS_KINESISVIDEO_EXCEPTION_ERROR_CODE";

    private final List<MatroskaTag> tags;

    private FragmentTags(List<MatroskaTag> tags) {
        this.tags = tags;
    }

    /** As many as can be read; what is damaged is judged by who masks it. */
    static FragmentTags of(byte[] mkv) {
        Collector collector = new Collector();
        try {
            MatroskaStream.read(new ByteArrayInputStream(mkv), collector);
        } catch (IOException damaged) {
            collector.damaged = true;
        }
        return new FragmentTags(collector.damaged ? withoutPreset(collector.tags) : collector.tags);
    }

    private static List<MatroskaTag> withoutPreset(List<MatroskaTag> tags) {
        return tags.stream().filter(tag -> !tag.name().equals(PRESET)).toList();
    }

    /** Empty unless there is exactly one answer: whoever is unsure covers everything. */
    Optional<PresetId> preset() {
        List<String> said = values(PRESET);
        if (said.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PresetId(said.getFirst()));
        } catch (Fault.BadInput notAPreset) {
            return Optional.empty();
        }
    }

    /** In place of media, or after it. */
    Optional<String> errorCode() {
        return values(ERROR_CODE).stream().findFirst();
    }

    private List<String> values(String name) {
        return tags.stream()
                .filter(tag -> tag.name().equals(name))
                .map(MatroskaTag::value)
                .distinct()
                .toList();
    }

    private static final class Collector implements MatroskaSink {
        private final List<MatroskaTag> tags = new ArrayList<>();
        private boolean damaged;

        @Override
        public void tags(List<MatroskaTag> found, byte[] raw) {
            tags.addAll(found);
        }

        @Override
        public void documentBegins() {}

        @Override
        public void header(MatroskaHeader header) {}

        @Override
        public void clusterBegins(long timestamp) {}

        @Override
        public void block(BlockHead block) {}

        @Override
        public void clusterBytes(byte[] bytes, int offset, int length) {}

        @Override
        public void clusterEnds(boolean sized) {}
    }
}
