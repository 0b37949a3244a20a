package casement.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports messages as failed whose body is {@code bad}; stays forever over {@code hang} the first time. */
public final class DoWorkHandler implements RequestStreamHandler {
    private static final Pattern BAD =
            Pattern.compile("\"messageId\":\"([^\"]+)\",\"receiptHandle\":\"[^\"]*\",\"body\":\"bad\"");

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        String event = Seen.event("DoWork", in);
        hangOnce(event);
        Matcher bad = BAD.matcher(event);
        StringBuilder failures = new StringBuilder();
        while (bad.find()) {
            failures.append(failures.isEmpty() ? "" : ",").append("{\"itemIdentifier\":\"" + bad.group(1) + "\"}");
        }
        out.write(("{\"batchItemFailures\":[" + failures + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static void hangOnce(String event) throws IOException {
        Path mark = Path.of(System.getenv("OUT_FOLDER")).resolve("hung");
        if (!event.contains("\"body\":\"hang\"") || Files.exists(mark)) {
            return;
        }
        Files.createFile(mark);
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
