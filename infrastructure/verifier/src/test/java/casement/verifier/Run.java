package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the verifier said, and how it ended. */
record Run(int status, String said) {
    private static final String FAULT = "DOES NOT HOLD";

    static Run of(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = VerifyEvidence.run(List.of(arguments), new PrintStream(said, true, UTF_8));
        return new Run(status, said.toString(UTF_8));
    }

    /** Of a folder or zip, by who has that key. */
    static Run of(SampleKeys trusted, Path item) throws IOException {
        Path key = Files.createTempFile("city", ".pem");
        try {
            Files.writeString(key, trusted.pem());
            return of("--key", key.toString(), item.toString());
        } finally {
            Files.delete(key);
        }
    }

    /** By who has the key with which it was made. */
    static Run of(SampleItem item) {
        return of(item.keys, item.inMemory());
    }

    static Run of(SampleKeys trusted, EvidenceFiles files) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = VerifyEvidence.verify(
                files, PublicKeys.read("--key", trusted.pem()), new PrintStream(said, true, UTF_8));
        return new Run(status, said.toString(UTF_8));
    }

    List<String> faults() {
        return said.lines().filter(line -> line.contains(FAULT)).toList();
    }

    boolean names(String file) {
        return faults().stream().anyMatch(fault -> fault.contains(file));
    }
}
