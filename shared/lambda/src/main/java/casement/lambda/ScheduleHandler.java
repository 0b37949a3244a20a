package casement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A function that runs on a schedule; whatever it throws fails the run, which Lambda then repeats. */
public abstract class ScheduleHandler extends Handler {
    /** EventBridge's scheduled event: what we read of it. */
    record Tick(Instant time) {}

    protected ScheduleHandler() {}

    protected ScheduleHandler(ApplicationContext context) {
        super(context);
    }

    /** @param scheduled the time it was due, which may be a little ago */
    protected abstract void handle(Instant scheduled) throws Exception;

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        Instant scheduled = read(in, Tick.class).time();
        try {
            handle(scheduled);
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (Exception e) {
            throw new IOException("the run of " + scheduled + " failed", e);
        }
    }
}
