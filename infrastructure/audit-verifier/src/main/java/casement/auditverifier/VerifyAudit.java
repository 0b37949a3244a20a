package casement.auditverifier;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** {@code scripts/verify-audit}. */
public final class VerifyAudit {
    public static final int HOLDS = 0;
    public static final int DOES_NOT_HOLD = 1;
    static final int MISUSED = 2;
    static final int NOT_ALL_SHOWN = 3;
    private static final String USAGE = """
            Usage: scripts/verify-audit [--key KEY] [--witness KEY]... [--older FILE]... [--kept-from DATE] [--late-minutes N] FOLDER|ZIP|ADDRESS
            Checks a copy of the audit log without any server; or, at the address at which a log is published, its checkpoint and tiles.
              --key KEY         the log's verifier key (NAME+ID+KEY) or a file that holds it, got elsewhere than with the log;
                                more than one where the key was changed
              --witness KEY     a witness's verifier key, likewise
              --older FILE      a checkpoint that you kept: the log must have grown from it
              --kept-from DATE  entries that were sealed before that day (UTC) may be gone, since their term has passed
              --late-minutes N  how long after it was made an entry may be sealed (60)
            Ends with 0 when all holds, 3 when all holds but something was not shown, 1 when something does not hold.""";

    private VerifyAudit() {}

    /** As {@link #USAGE} says. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** @return how it ends, as the usage says */
    public static int run(List<String> arguments, PrintStream out, PrintStream progress) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (Options.Misused e) {
            out.println(Findings.plain(String.valueOf(e.getMessage())));
            out.println(USAGE);
            return MISUSED;
        }
        try (LogFiles files = files(options.log())) {
            return verify(files, options, out, progress);
        } catch (BadLog | IOException e) {
            Findings findings = new Findings();
            findings.fault(e);
            return verdict(findings, options, out);
        }
    }

    static int verify(LogFiles files, Options options, PrintStream out, PrintStream progress) {
        Findings findings = new Findings();
        Optional<Head> newest = Optional.empty();
        try {
            newest = Optional.of(new LogCheck(files, options, findings, progress).check());
        } catch (BadLog | IOException e) {
            findings.fault(e);
        }
        newest.ifPresent(
                head -> out.println(Findings.plain("The log " + head.origin() + ", " + head.size() + " entries")));
        return verdict(findings, options, out);
    }

    private static LogFiles files(String given) throws IOException {
        if (PublishedFiles.isAddress(given)) {
            return new PublishedFiles(URI.create(given));
        }
        Path log = Path.of(given);
        if (Files.isDirectory(log)) {
            return new FolderFiles(log);
        }
        try {
            return new ZippedFiles(log);
        } catch (ZipException e) {
            throw new BadLog(log.getFileName() + " is neither a folder nor the zip of a log: " + e.getMessage(), e);
        }
    }

    private static int verdict(Findings findings, Options options, PrintStream out) {
        findings.print(out);
        if (findings.faultCount() > 0) {
            out.println(
                    "This is not the log that was signed, whole and unaltered (" + findings.faultCount() + " faults).");
            return DOES_NOT_HOLD;
        }
        if (options.older().isEmpty()) {
            out.println(
                    "Keep its file 'checkpoint': with --older the next check shows that nothing was taken back since.");
        }
        if (options.witnesses().isEmpty()) {
            out.println(
                    "That everybody is shown this same log is shown by witnesses alone: name their keys with --witness.");
        }
        if (findings.hasDoubts()) {
            out.println("The log holds together. Not everything was shown: see above.");
            return NOT_ALL_SHOWN;
        }
        out.println("This is the log that was signed, whole and unaltered.");
        return HOLDS;
    }
}
