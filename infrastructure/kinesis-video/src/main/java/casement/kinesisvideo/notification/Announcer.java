package casement.kinesisvideo.notification;

import casement.kinesisvideo.Notifications;
import casement.kinesisvideo.media.Announcements;
import casement.kinesisvideo.media.ReservedTags;
import casement.kinesisvideo.stream.StoredFragment;
import casement.kinesisvideo.stream.StreamConfig;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is owed, each message until it is taken or its fragment has gone. */
public final class Announcer implements Announcements, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 8;

    private final Notifications notifications;
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    public Announcer(Notifications notifications) {
        this.notifications = notifications;
    }

    /** What was owed when the process ended last time. */
    public void resume(Streams streams) {
        for (VideoStream stream : streams.all()) {
            stream.fragments().unannounced().forEach(fragment -> announce(stream, fragment));
        }
    }

    @Override
    public boolean wanted(VideoStream stream, StoredFragment fragment) {
        return topic(stream).isPresent()
                && fragment.tags().stream().anyMatch(tag -> tag.name().equals(ReservedTags.NOTIFICATION));
    }

    @Override
    public void announce(VideoStream stream, StoredFragment fragment) {
        if (tasks.isShutdown()) {
            return;
        }
        tasks.execute(() -> {
            try {
                untilTaken(stream, fragment);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** What is still owed stays on disk. */
    @Override
    public void close() {
        tasks.shutdownNow();
        tasks.close();
    }

    private void untilTaken(VideoStream stream, StoredFragment fragment) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (isOwed(stream, fragment)) {
            if (tried(stream, fragment)) {
                return;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private boolean isOwed(VideoStream stream, StoredFragment fragment) {
        return !tasks.isShutdown()
                && !stream.isDeleted()
                && stream.fragments().find(fragment.number()).isPresent();
    }

    private boolean tried(VideoStream stream, StoredFragment fragment) throws InterruptedException {
        places.acquire();
        try {
            Optional<String> topic = topic(stream);
            if (topic.isPresent()) {
                notifications.publish(
                        topic.get(), FragmentMessage.of(stream.config().arn(), fragment));
            }
            stream.fragments().announced(fragment);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.warn("fragment {} will be announced later: {}", fragment.number(), e.toString());
            return false;
        } finally {
            places.release();
        }
    }

    private static Optional<String> topic(VideoStream stream) {
        return stream.config()
                .notification()
                .filter(StreamConfig.Notification::enabled)
                .map(StreamConfig.Notification::uri);
    }
}
