package casement.vision;

import com.amazonaws.kinesisvideo.parser.ebml.EBMLTypeInfo;
import com.amazonaws.kinesisvideo.parser.ebml.MkvTypeInfos;
import com.amazonaws.kinesisvideo.parser.mkv.Frame;
import com.amazonaws.kinesisvideo.parser.mkv.MkvDataElement;
import com.amazonaws.kinesisvideo.parser.mkv.MkvElement;
import com.amazonaws.kinesisvideo.parser.mkv.MkvElementVisitor;
import com.amazonaws.kinesisvideo.parser.mkv.MkvEndMasterElement;
import com.amazonaws.kinesisvideo.parser.mkv.MkvStartMasterElement;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Collects what matters of a Matroska fragment while the parser library walks over it, and refuses what it would skip. */
final class FragmentElements extends MkvElementVisitor {
    private static final long DEFAULT_SCALE_NANOS = 1_000_000;

    private final List<Track> tracks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private TrackFields open = new TrackFields();
    private long scaleNanos = DEFAULT_SCALE_NANOS;
    private int clusters;
    private boolean clusterIsSized;
    private long clusterBytesLeft;

    record Track(long number, long type, String codec, byte[] codecPrivate, long defaultDurationNanos) {
        boolean isVideo() {
            return type == 1;
        }

        boolean isAudio() {
            return type == 2;
        }
    }

    record Block(long track, long offsetNanos, boolean key, byte[] bytes) {}

    private static final class TrackFields {
        long number = -1;
        long type = -1;
        String codec = "";
        byte[] codecPrivate = new byte[0];
        long defaultDurationNanos;
    }

    List<Track> tracks() {
        return tracks;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** To be called at the end; the library says nothing when the input ends between two blocks. */
    void finish() {
        if (clusterIsSized && clusterBytesLeft != 0) {
            throw new IllegalArgumentException("the cluster's length is wrong by " + clusterBytesLeft + " bytes");
        }
    }

    @Override
    public void visit(MkvStartMasterElement element) {
        EBMLTypeInfo type = element.getElementMetaData().getTypeInfo();
        if (type.equals(MkvTypeInfos.TRACKENTRY)) {
            open = new TrackFields();
        } else if (type.equals(MkvTypeInfos.CLUSTER)) {
            beginCluster(element);
        } else if (type.equals(MkvTypeInfos.BLOCKGROUP) || type.equals(MkvTypeInfos.CONTENTENCODINGS)) {
            throw new IllegalArgumentException(type.getName() + " is not supported; send plain simple blocks");
        } else if (isInCluster(element)) {
            clusterBytesLeft -= element.getIdAndSizeRawBytesLength();
        }
    }

    @Override
    public void visit(MkvEndMasterElement element) {
        if (element.getElementMetaData().getTypeInfo().equals(MkvTypeInfos.TRACKENTRY)) {
            tracks.add(new Track(open.number, open.type, open.codec, open.codecPrivate, open.defaultDurationNanos));
        }
    }

    @Override
    public void visit(MkvDataElement element) {
        EBMLTypeInfo type = element.getElementMetaData().getTypeInfo();
        if (isInCluster(element)) {
            clusterBytesLeft -= element.getIdAndSizeRawBytesLength() + element.getDataSize();
        }
        if (type.equals(MkvTypeInfos.TIMECODESCALE)) {
            scaleNanos = number(element);
        } else if (type.equals(MkvTypeInfos.TRACKNUMBER)) {
            open.number = number(element);
        } else if (type.equals(MkvTypeInfos.TRACKTYPE)) {
            open.type = number(element);
        } else if (type.equals(MkvTypeInfos.DEFAULTDURATION)) {
            open.defaultDurationNanos = number(element);
        } else if (type.equals(MkvTypeInfos.CODECID)) {
            open.codec = String.valueOf(element.getValueCopy().getVal());
        } else if (type.equals(MkvTypeInfos.CODECPRIVATE)) {
            open.codecPrivate = bytes((ByteBuffer) element.getValueCopy().getVal());
        } else if (type.equals(MkvTypeInfos.SIMPLEBLOCK)) {
            addBlock((Frame) element.getValueCopy().getVal());
        } else if (type.equals(MkvTypeInfos.ENCRYPTEDBLOCK)) {
            throw new IllegalArgumentException("encrypted blocks are not supported");
        }
    }

    private void beginCluster(MkvStartMasterElement element) {
        clusters++;
        if (clusters > 1) {
            throw new IllegalArgumentException("a fragment has one cluster, this one more");
        }
        clusterIsSized = !element.isUnknownLength();
        clusterBytesLeft = element.getDataSize();
    }

    private void addBlock(Frame frame) {
        if (frame.getLacing() != Frame.Lacing.NO) {
            throw new IllegalArgumentException("laced blocks are not supported");
        }
        long offset = Math.multiplyExact(frame.getTimeCode(), scaleNanos);
        blocks.add(new Block(frame.getTrackNumber(), offset, frame.isKeyFrame(), bytes(frame.getFrameData())));
    }

    private static boolean isInCluster(MkvElement element) {
        return element.getElementPath().stream().anyMatch(e -> e.getTypeInfo().equals(MkvTypeInfos.CLUSTER));
    }

    private static long number(MkvDataElement element) {
        return ((BigInteger) element.getValueCopy().getVal()).longValueExact();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
