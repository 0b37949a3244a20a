package casement.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

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

    private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

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
                    trusted.addAll(key(Path.of(arguments.get(++n))));
                } else {
                    items.add(Path.of(arguments.get(n)));
                }
            }
        } catch (IOException | BadPackage e) {
            out.println(plain("--key: " + e.getMessage()));
            return MISUSED;
        }
        if (items.size() != 1 || !Files.exists(items.getFirst())) {
            out.println(USAGE);
            return MISUSED;
        }
        return verify(items.getFirst(), trusted, out);
    }

    private static PublicKeys key(Path file) throws IOException {
        return PublicKeys.read(file.toString(), Files.readString(file));
    }

    private static EvidenceFiles files(Path item) throws IOException {
        if (Files.isDirectory(item)) {
            return new FolderFiles(item);
        }
        try {
            return new ZippedFiles(item);
        } catch (ZipException e) {
            throw new BadPackage(item.getFileName() + " is not the zip of an item: " + e.getMessage(), e);
        }
    }

    private static int verify(Path item, PublicKeys trusted, PrintStream out) {
        try (EvidenceFiles files = files(item)) {
            return verify(files, trusted, out);
        } catch (BadPackage | IOException e) {
            Findings findings = new Findings();
            findings.fault(e.getMessage() == null ? e.toString() : e.getMessage());
            return verdict(findings, out);
        }
    }

    static int verify(EvidenceFiles files, PublicKeys trusted, PrintStream out) {
        Findings findings = new Findings();
        try {
            Manifest manifest = new SealedItem(files).check(trusted, findings);
            out.println(plain("Item " + manifest.item() + ", number " + manifest.number() + " of " + manifest.site()
                    + ", case " + manifest.caseNumber()));
        } catch (BadPackage e) {
            findings.fault(String.valueOf(e.getMessage()));
        }
        return verdict(findings, out);
    }

    private static int verdict(Findings findings, PrintStream out) {
        findings.holds().forEach(sentence -> out.println("  holds            " + plain(sentence)));
        findings.doubts().forEach(sentence -> out.println("  not shown        " + plain(sentence)));
        findings.faults().forEach(sentence -> out.println("  DOES NOT HOLD    " + plain(sentence)));
        if (!findings.isWhole()) {
            out.println(
                    "This is not the item that was sealed (" + findings.faults().size() + " faults).");
            return DOES_NOT_HOLD;
        }
        if (!findings.doubts().isEmpty()) {
            out.println("The item holds together. That it comes from the city is not shown: see above.");
            return SIGNER_UNKNOWN;
        }
        if (findings.isWatermarked()) {
            out.println(
                    "This is a copy of the item that was sealed, with a watermark in its pictures: they are the ones that the"
                            + " city signed for, and everything else is whole and unaltered.");
            return HOLDS;
        }
        out.println("This is the item that was sealed, whole and unaltered.");
        return HOLDS;
    }

    /** On one line, and nothing in it that a terminal would obey: names in an item can be anybody's. */
    private static String plain(String sentence) {
        return NOT_PLAIN.matcher(sentence).replaceAll("?");
    }
}
