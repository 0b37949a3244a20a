package casement.kinesisvideo;

import casement.kinesisvideo.stream.Streams;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes, every few seconds, what no stream keeps any longer. */
final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Streams streams;
    private final Thread thread;

    private Retention(Streams streams) {
        this.streams = streams;
        this.thread = Thread.ofVirtual().name("kinesis-video-retention").unstarted(this::run);
    }

    static Retention start(Streams streams) {
        Retention retention = new Retention(streams);
        retention.thread.start();
        return retention;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                expire();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void expire() {
        try {
            int count = streams.expire();
            if (count > 0) {
                LOG.info("{} fragments went, as their streams' retention says", count);
            }
        } catch (IOException e) {
            LOG.warn("expired fragments could not be deleted, and will be tried again: {}", e.toString());
        }
    }
}
