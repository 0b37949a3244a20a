package casement.gateway.h264;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One H.264 stream as it passes: turns access units of either form (start codes or lengths) into the form with
 * lengths, and follows parameter sets wherever they stand, before the stream or in it.
 */
public final class AvcStream {
    private Optional<AvcConfig> given = Optional.empty();
    private Optional<AvcConfig> config = Optional.empty();
    private List<byte[]> pictureSets = List.of();

    /** @param extradata what the container says of the stream: an avcC record, parameter sets, or nothing */
    public AvcStream(byte[] extradata) {
        if (NalUnit.startsWithStartCode(extradata)) {
            adopt(NalUnit.betweenStartCodes(extradata));
        } else if (extradata.length > 6 && extradata[0] == 1) {
            given = Optional.of(AvcConfig.of(extradata));
            config = given;
        }
    }

    /** @return empty while no parameter sets have been seen, and for what holds no picture */
    public Optional<AccessUnit> next(byte[] packet, boolean key) {
        List<NalUnit> units = given.map(c -> NalUnit.afterLengths(packet, c.lengthSize()))
                .orElseGet(() -> NalUnit.betweenStartCodes(packet));
        adopt(units);
        List<NalUnit> kept = units.stream()
                .filter(u -> u.type() != NalUnit.DELIMITER && u.type() != NalUnit.FILLER)
                .toList();
        boolean idr = kept.stream().anyMatch(u -> u.type() == NalUnit.IDR_SLICE);
        if (kept.stream().allMatch(u -> u.type() > NalUnit.IDR_SLICE)) {
            return Optional.empty();
        }
        return config.map(c -> new AccessUnit(key || idr, withLengths(kept, c.lengthSize()), c));
    }

    public Optional<AvcConfig> config() {
        return config;
    }

    private void adopt(List<NalUnit> units) {
        List<byte[]> sequences = ofType(units, NalUnit.SEQUENCE_PARAMETERS);
        List<byte[]> pictures = ofType(units, NalUnit.PICTURE_PARAMETERS);
        if (!pictures.isEmpty()) {
            pictureSets = pictures;
        }
        if (sequences.isEmpty() || known(sequences, pictures)) {
            return;
        }
        if (!pictureSets.isEmpty()) {
            config = readable(sequences, pictureSets).or(() -> config);
        }
    }

    /** A set that was damaged on the way changes nothing; the next key frame brings it again. */
    private static Optional<AvcConfig> readable(List<byte[]> sequences, List<byte[]> pictures) {
        try {
            return Optional.of(AvcConfig.of(sequences, pictures));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private boolean known(List<byte[]> sequences, List<byte[]> pictures) {
        List<byte[]> have = config.map(AvcConfig::parameterSets).orElse(List.of());
        List<byte[]> seen = new ArrayList<>(sequences);
        seen.addAll(pictures);
        return seen.stream().allMatch(s -> have.stream().anyMatch(h -> Arrays.equals(s, h)));
    }

    private static List<byte[]> ofType(List<NalUnit> units, int type) {
        return units.stream().filter(u -> u.type() == type).map(NalUnit::bytes).toList();
    }

    private static byte[] withLengths(List<NalUnit> units, int lengthSize) {
        int size = units.stream().mapToInt(u -> lengthSize + u.bytes().length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        for (NalUnit unit : units) {
            for (int shift = 8 * (lengthSize - 1); shift >= 0; shift -= 8) {
                out.put((byte) (unit.bytes().length >>> shift));
            }
            out.put(unit.bytes());
        }
        return out.array();
    }
}
