package casement.gateway;

import com.amazonaws.kinesisvideo.parser.ebml.InputStreamParserByteSource;
import com.amazonaws.kinesisvideo.parser.mkv.Frame;
import com.amazonaws.kinesisvideo.parser.mkv.StreamingMkvReader;
import com.amazonaws.kinesisvideo.parser.utilities.FragmentMetadata;
import com.amazonaws.kinesisvideo.parser.utilities.FragmentMetadataVisitor.MkvTagProcessor;
import com.amazonaws.kinesisvideo.parser.utilities.FrameVisitor;
import com.amazonaws.kinesisvideo.parser.utilities.MkvTag;
import com.amazonaws.kinesisvideo.parser.utilities.MkvTrackMetadata;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What AWS's own parser library makes of a stream. */
record ParsedStream(Map<Long, Integer> framesByTrack, List<String> tags) {
    static ParsedStream of(byte[] mkv) throws Exception {
        ParsedStream parsed = new ParsedStream(new TreeMap<>(), new ArrayList<>());
        FrameVisitor visitor = FrameVisitor.create(parsed.new Frames(), Optional.of(parsed.new Tags()));
        StreamingMkvReader.createDefault(new InputStreamParserByteSource(new ByteArrayInputStream(mkv)))
                .apply(visitor);
        return parsed;
    }

    private final class Frames implements FrameVisitor.FrameProcessor {
        @Override
        public void process(
                Frame frame,
                MkvTrackMetadata track,
                Optional<FragmentMetadata> fragment,
                Optional<MkvTagProcessor> tagProcessor,
                Optional<BigInteger> timescale,
                Optional<BigInteger> clusterTimecode) {
            framesByTrack.merge(frame.getTrackNumber(), 1, Integer::sum);
        }
    }

    private final class Tags implements MkvTagProcessor {
        @Override
        public void process(MkvTag tag, Optional<FragmentMetadata> fragment) {
            tags.add(tag.getTagName() + "=" + tag.getTagValue());
        }

        @Override
        public void clear() {}
    }
}
