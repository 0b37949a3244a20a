package casement.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A list of numbers in a file on this machine; its version is time and length. */
final class FileSource implements ListSource {
    private final Path file;

    FileSource(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Contents> changedSince(Optional<String> version) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            String newest = attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
            if (version.filter(newest::equals).isPresent()) {
                return Optional.empty();
            }
            ListSource.checkLength(attributes.size());
            return Optional.of(new Contents(newest, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw ListSource.unreadable("cannot be read", e);
        }
    }
}
