package casement.vision;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * How far samples are from the fill, in 8-bit steps.
 *
 * @param worst of any one sample
 * @param sum of all
 */
record Deviation(int worst, long sum, long samples) {

    private static final int LONGEST = 16_384;
    private static final List<MemorySegment> LINES = List.of(line(Fill.LUMA), line(Fill.CHROMA), line(Fill.CHROMA));

    double mean() {
        return samples == 0 ? 0 : (double) sum / samples;
    }

    /** @param runs in luma samples; a chroma sample counts where a luma sample does that shares it */
    static Deviation of(Plane plane, int index, List<CheckedArea.Run> runs) {
        int shift = index == 0 ? 0 : 1;
        int worst = 0;
        long sum = 0;
        long samples = 0;
        for (CheckedArea.Run run : runs) {
            if (shift == 1 && (run.y() & 1) == 1) {
                continue;
            }
            long at = plane.offset(run.from() >> shift, run.y() >> shift);
            int count = ((run.to() - 1) >> shift) - (run.from() >> shift) + 1;
            samples += count;
            long different =
                    plane.samples().asSlice(at, count).mismatch(LINES.get(index).asSlice(0, count));
            for (int i = different < 0 ? count : (int) different; i < count; i++) {
                int sample = plane.samples().get(ValueLayout.JAVA_BYTE, at + i) & 0xFF;
                int off = Math.abs(sample - (Fill.of(index) & 0xFF));
                worst = Math.max(worst, off);
                sum += off;
            }
        }
        return new Deviation(worst, sum, samples);
    }

    private static MemorySegment line(byte sample) {
        return MemorySegment.ofArray(new byte[LONGEST]).fill(sample);
    }
}
