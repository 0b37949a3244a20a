package casement.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code scripts/verify-evidence [--key FILE]... FOLDER|ZIP}. */
public final class VerifyEvidence {
    public static final int HOLDS = 0;
    public static final int DOES_NOT_HOLD = 1;
    static final int MISUSED = 2;
    static final int SIGNER_UNKNOWN = 3;
    private static final String USAGE = """
            Usage: scripts/verify-evidence [--key FILE]... FOLDER|ZIP
            Checks an exported item of evidence without any server.
              --key FILE   the city's public key (PEM), got elsewhere than with the item
            Ends with 0 when all holds, 3 when all holds but who signed it was not shown, 1 when something does not hold.""";

    private VerifyEvidence() {}

    /** As {@link #USAGE} says. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** @return how it ends, as the usage says */
    public static int run(List<String> arguments, PrintStream out) {
        PublicKeys trusted = new PublicKeys();
        List<Path> items = new ArrayList<>();
        try {
            for (int n = 0; n < arguments.size(); n++) {
                if ("--key".equals(arguments.get(n)) && n + 1 < arguments.size()) {
                    trusted.addAll(PublicKeys.read(Files.readString(Path.of(arguments.get(++n)))));
                } else {
                    items.add(Path.of(arguments.get(n)));
                }
            }
        } catch (IOException | BadPackage e) {
            out.println("--key: " + e.getMessage());
            return MISUSED;
        }
        if (items.size() != 1 || !Files.exists(items.getFirst())) {
            out.println(USAGE);
            return MISUSED;
        }
        return verify(items.getFirst(), trusted, out);
    }

    private static int verify(Path item, PublicKeys trusted, PrintStream out) {
        Findings findings = new Findings();
        try (EvidenceFiles files = Files.isDirectory(item) ? new FolderFiles(item) : new ZippedFiles(item)) {
            Manifest manifest = new SealedItem(files).check(trusted, findings);
            out.println("Item " + manifest.item() + ", number " + manifest.number() + " of " + manifest.site()
                    + ", case " + manifest.caseNumber());
        } catch (BadPackage | IOException e) {
            findings.fault(e.getMessage() == null ? e.toString() : e.getMessage());
        }
        return verdict(findings, out);
    }

    private static int verdict(Findings findings, PrintStream out) {
        findings.holds().forEach(sentence -> out.println("  holds            " + sentence));
        findings.doubts().forEach(sentence -> out.println("  not shown        " + sentence));
        findings.faults().forEach(sentence -> out.println("  DOES NOT HOLD    " + sentence));
        if (!findings.isWhole()) {
            out.println(
                    "This is not the item that was sealed (" + findings.faults().size() + " faults).");
            return DOES_NOT_HOLD;
        }
        if (!findings.doubts().isEmpty()) {
            out.println("The item holds together. That it comes from the city is not shown: see above.");
            return SIGNER_UNKNOWN;
        }
        out.println("This is the item that was sealed, whole and unaltered.");
        return HOLDS;
    }
}
