package casement.recognition.text;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** ONNX Runtime, started once. */
final class OnnxRuntime {
    /**
     * When it starts, ONNX Runtime 1.29 matches this process's command line with a pattern, and goes a step deeper for each
     * character: with a long class path a usual megabyte of stack is not enough, and the process dies.
     */
    private static final long STACK_BYTES = 64L << 20;

    private static final OrtEnvironment ENVIRONMENT = started();

    private OnnxRuntime() {}

    static OrtEnvironment environment() {
        return ENVIRONMENT;
    }

    /** The other thread must not need this class, which waits for it. */
    private static OrtEnvironment started() {
        FutureTask<OrtEnvironment> start = new FutureTask<>(OrtEnvironment::getEnvironment);
        new Thread(null, start, "onnxruntime", STACK_BYTES).start();
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("ONNX Runtime does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while ONNX Runtime was started", e);
        }
    }
}
