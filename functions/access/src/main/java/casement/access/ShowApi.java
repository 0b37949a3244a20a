package casement.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Shows the API's document, which is part of the program and holds no data. */
public final class ShowApi {
    public ShowApi() {}

    public String show() {
        try (InputStream in = Objects.requireNonNull(
                ShowApi.class.getResourceAsStream("/openapi.json"), "the artefact lacks openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
