package casement.local.room;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One function in one lane: asks for the next invocation, carries it out, answers, for ever. */
record Lane(String name, RequestStreamHandler handler, String api, HttpClient http) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    /** A lane's application context, made when the first handler asks for it. */
    static final class Contexts {
        private @Nullable ApplicationContext context;

        synchronized ApplicationContext get() {
            if (context == null) {
                context = ApplicationContext.builder().deduceEnvironment(false).start();
            }
            return context;
        }
    }

    static RequestStreamHandler handler(String className, Contexts contexts) throws ReflectiveOperationException {
        Class<?> type = Class.forName(className);
        for (Constructor<?> constructor : type.getConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == 1 && parameters[0].getName().equals("io.micronaut.context.ApplicationContext")) {
                return (RequestStreamHandler) constructor.newInstance(contexts.get());
            }
        }
        return (RequestStreamHandler) type.getConstructor().newInstance();
    }

    @Override
    public void run() {
        try {
            while (true) {
                one();
            }
        } catch (IOException | InterruptedException e) {
            System.err.println(name + ": the engine is gone: " + e);
            Runtime.getRuntime().halt(1);
        }
    }

    private void one() throws IOException, InterruptedException {
        HttpResponse<byte[]> next = http.send(request("next").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        String id = header(next, "Lambda-Runtime-Aws-Request-Id");
        RoomContext context = new RoomContext(
                name,
                id,
                header(next, "Lambda-Runtime-Invoked-Function-Arn"),
                Long.parseLong(header(next, "Lambda-Runtime-Deadline-Ms")));
        HttpRequest answer = answer(id, next.body(), context);
        http.send(answer, HttpResponse.BodyHandlers.discarding());
    }

    @SuppressWarnings("CatchThrowable")
    private HttpRequest answer(String id, byte[] event, RoomContext context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), out, context);
            return request(id + "/response")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray()))
                    .build();
        } catch (Throwable e) {
            if (e instanceof OutOfMemoryError) {
                Runtime.getRuntime().halt(137);
            }
            LOG.error("{} failed", name, e);
            return request(id + "/error")
                    .header("Lambda-Runtime-Function-Error-Type", e.getClass().getName())
                    .POST(HttpRequest.BodyPublishers.ofString(String.valueOf(e.getMessage())))
                    .build();
        }
    }

    private HttpRequest.Builder request(String call) {
        return HttpRequest.newBuilder(URI.create("http://" + api + "/2018-06-01/runtime/invocation/" + call));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new IllegalStateException("no " + name));
    }
}
