package casement.gateway.scene;

import casement.gateway.fragment.TimeStamps;
import casement.gateway.source.Packet;
import casement.gateway.source.Source;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;

/** The test scene as a camera: in real time, with an audio track that nobody may hear. */
public final class SceneSource implements Source {
    private static final int SILENCE_BYTES = 64;

    private final TestScene scene;
    private final YuvPicture picture;
    private final SceneEncoder encoder;
    private final int framesPerSecond;
    private final LongSupplier nowMicros;
    private final long startMicros;
    private final Queue<Packet> ready = new ArrayDeque<>();
    private long frames;

    /**
     * @param width even, as is {@code height}
     * @param nowMicros since the epoch
     */
    public SceneSource(int width, int height, int framesPerSecond, LongSupplier nowMicros) {
        this.scene = new TestScene(width, height);
        this.picture = new YuvPicture(width, height);
        this.encoder = new SceneEncoder(width, height, framesPerSecond);
        this.framesPerSecond = framesPerSecond;
        this.nowMicros = nowMicros;
        this.startMicros = nowMicros.getAsLong();
    }

    @Override
    public byte[] extradata() {
        return encoder.extradata();
    }

    @Override
    public long frameMicros() {
        return 1_000_000L / framesPerSecond;
    }

    @Override
    public boolean hasAudio() {
        return true;
    }

    @Override
    public Optional<Packet> next() throws InterruptedException {
        while (ready.isEmpty()) {
            awaitNextFrame();
            long number = frames++;
            picture.take(scene.at(Instant.ofEpochMilli(timeOf(number) / 1_000)));
            ready.add(new Packet(Packet.Kind.AUDIO, stampsOf(number), true, new byte[SILENCE_BYTES]));
            encoder.encode(picture, number)
                    .forEach(c -> ready.add(new Packet(Packet.Kind.VIDEO, stampsOf(c.number()), c.key(), c.data())));
        }
        return Optional.of(ready.remove());
    }

    @Override
    public void close() {
        encoder.close();
    }

    /** Late frames are left out rather than shown late. */
    private void awaitNextFrame() throws InterruptedException {
        long now = nowMicros.getAsLong();
        frames = Math.max(frames, (now - startMicros) * framesPerSecond / 1_000_000);
        long early = timeOf(frames) - now;
        if (early > 0) {
            Thread.sleep(early / 1_000, (int) (early % 1_000) * 1_000);
        }
    }

    private long timeOf(long number) {
        return startMicros + number * 1_000_000 / framesPerSecond;
    }

    private TimeStamps stampsOf(long number) {
        return TimeStamps.of(number * 1_000_000 / framesPerSecond);
    }
}
