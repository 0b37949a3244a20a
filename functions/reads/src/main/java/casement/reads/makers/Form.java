package casement.reads.makers;

import casement.domain.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload.MultipartStream;

/** A form of several parts (RFC 7578). */
final class Form {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "^content-disposition:.*?[; ]name=\"?([^\";\r\n]*)\"?", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int MOST_PARTS = 20;
    private static final int BUFFER_BYTES = 4096;

    private Form() {}

    /** By name; a body that is JSON by itself is the part {@code json}. */
    static Map<String, byte[]> parts(Delivery delivery) {
        if (!delivery.mediaType().toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return Map.of("json", delivery.body());
        }
        Matcher boundary = BOUNDARY.matcher(delivery.mediaType());
        if (!boundary.find()) {
            throw new Fault.BadInput("content-type", "names no boundary between the form's parts");
        }
        try {
            return parts(delivery.body(), boundary.group(1));
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault.BadInput("body", "is not a form of several parts, or is cut off");
        }
    }

    private static Map<String, byte[]> parts(byte[] body, String boundary) throws IOException {
        MultipartStream form = new MultipartStream(
                new ByteArrayInputStream(body), boundary.getBytes(StandardCharsets.ISO_8859_1), BUFFER_BYTES, null);
        Map<String, byte[]> parts = new HashMap<>();
        boolean more = form.skipPreamble();
        while (more) {
            Matcher name = NAME.matcher(form.readHeaders());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            form.readBodyData(content);
            if (name.find()) {
                parts.putIfAbsent(name.group(1), content.toByteArray());
            }
            if (parts.size() > MOST_PARTS) {
                throw new Fault.BadInput("body", "has more than " + MOST_PARTS + " parts");
            }
            more = form.readBoundary();
        }
        return parts;
    }
}
