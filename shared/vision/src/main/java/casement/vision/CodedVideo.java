package casement.vision;

import java.util.List;

/**
 * The one H.264 track of a fragment, in decoding order.
 *
 * @param pictureTicks how long one picture stands, as far as the fragment tells
 * @param audioSeen whether the fragment also has an audio track (which nobody decodes)
 */
record CodedVideo(AvcConfig config, List<CodedPicture> pictures, long pictureTicks, boolean audioSeen) {

    /** Presentation times, rising. */
    long[] times() {
        return pictures.stream().mapToLong(CodedPicture::ticks).sorted().toArray();
    }

    /** How many pictures a decoder has to hold back to give them out in order of presentation. */
    int reorderDepth() {
        int deepest = 0;
        for (int i = 0; i < pictures.size(); i++) {
            int later = 0;
            for (int j = Math.max(0, i - 32); j < i; j++) {
                if (pictures.get(j).ticks() > pictures.get(i).ticks()) {
                    later++;
                }
            }
            deepest = Math.max(deepest, later);
        }
        return deepest;
    }

    long bitsPerSecond() {
        long bytes = pictures.stream().mapToLong(p -> p.bytes().length).sum();
        long ticks = Math.max(1, pictureTicks * pictures.size());
        return bytes * 8 * CodedPicture.TICKS_PER_SECOND / ticks;
    }

    double picturesPerSecond() {
        return (double) CodedPicture.TICKS_PER_SECOND / pictureTicks;
    }
}
