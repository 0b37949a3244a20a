package casement.vision;

import casement.domain.video.PictureSize;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Makes pictures ready in the caller's thread and encodes them in another, a few at a time and in their order. */
final class EncodingLane implements AutoCloseable {
    private static final int PICTURES = 3;

    private final PictureSize size;
    private final int format;
    private final PictureEncoder encoder;
    private final List<ShownPicture> pictures = new ArrayList<>();
    private final Deque<Future<?>> underWay = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("encode").factory());
    private int next;

    /**
     * @param shown makes the pictures that are encoded
     * @param like what pictures will be like
     */
    EncodingLane(Encoding encoding, Function<Colours, ShownPicture> shown, AVFrame like) {
        this.size = encoding.size();
        this.format = like.format();
        Colours colours = Colours.of(like);
        this.encoder = new PictureEncoder(encoding, colours);
        try {
            for (int i = 0; i < PICTURES; i++) {
                pictures.add(shown.apply(colours));
            }
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
    }

    PictureSize size() {
        return size;
    }

    boolean fits(AVFrame decoded) {
        return decoded.width() == size.width() && decoded.height() == size.height() && decoded.format() == format;
    }

    /** @param ticks from 0 */
    void encode(AVFrame decoded, long ticks) {
        if (underWay.size() == PICTURES) {
            await(underWay.removeFirst());
        }
        ShownPicture picture = pictures.get(next);
        next = (next + 1) % PICTURES;
        picture.show(decoded, ticks);
        underWay.addLast(thread.submit(() -> encoder.encode(picture.frame())));
    }

    List<CodedPicture> finish() {
        while (!underWay.isEmpty()) {
            await(underWay.removeFirst());
        }
        return encoder.finish();
    }

    AvcConfig config() {
        return encoder.config();
    }

    private static void await(Future<?> encoding) {
        try {
            encoding.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be encoded: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while encoding", e);
        }
    }

    /** Native memory goes only when nobody works on it any more. */
    @Override
    public void close() {
        thread.close();
        encoder.close();
        pictures.forEach(ShownPicture::close);
    }
}
