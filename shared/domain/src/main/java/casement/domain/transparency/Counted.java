package casement.domain.transparency;

import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.RedactedField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one entry of the log is counted as.
 *
 * @param keys as many as the kind has
 */
public record Counted(FigureKind kind, List<String> keys) {
    /** In the place of what was taken out of an entry. */
    public static final String TAKEN_OUT = "(taken out)";

    /** In the place of what an entry does not say. */
    public static final String NONE = "(none)";

    /** In the place of what is no name of the rules: what people type is never a key. */
    public static final String OTHER = "(other)";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+){0,5}");
    private static final Pattern CODE = Pattern.compile("[0-9]+-[a-z]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;
    private static final Set<String> SEARCHES = Set.of("SearchReads", "SearchSightings");

    public Counted {
        keys = List.copyOf(keys);
        if (keys.size() != kind.keys().size()) {
            throw new IllegalArgumentException(kind + " is told apart by " + kind.keys() + ", not by " + keys);
        }
    }

    /** Empty for most entries. */
    public static Optional<Counted> of(LoggedEntry entry) {
        Shown shown = new Shown(entry);
        return switch (shown.value("outcome")) {
            case "ASKED" -> asked(shown);
            case "CHANGED" -> changed(shown);
            case "REFUSED" -> Optional.of(counted(FigureKind.REFUSALS, shown.value("clause")));
            default -> Optional.empty();
        };
    }

    /** A page further on is of the same search, and a view that goes on is the same view. */
    private static Optional<Counted> asked(Shown shown) {
        String action = shown.value("action");
        if (SEARCHES.contains(action) && !shown.has("element.after")) {
            return Optional.of(counted(FigureKind.SEARCHES, shown.value("purpose.offence")));
        }
        if (action.equals("StartView") && !shown.has("inReplyTo")) {
            return Optional.of(new Counted(FigureKind.VIEWS, List.of(code(shown.value("purpose.code")))));
        }
        return Optional.empty();
    }

    private static Optional<Counted> changed(Shown shown) {
        return switch (shown.value("action")) {
            case "MatchRead" -> Optional.of(counted(FigureKind.HITS, shown.value("element.category")));
            case "RejectHit" -> Optional.of(counted(FigureKind.HITS_REJECTED, shown.value("element.reason")));
            case "ReceiveRequest" ->
                Optional.of(
                        counted(FigureKind.REQUESTS, shown.value("element.agencyType"), shown.value("element.ruling")));
            case "DecideClip" ->
                Optional.of(counted(FigureKind.PROMOTIONS)).filter(promoted -> shown.is("element.decision", "APPROVE"));
            case "WithdrawAuthorisation" -> Optional.of(counted(FigureKind.ACCESS_ENDED));
            default ->
                shown.is("element.firstVerified", "true")
                        ? Optional.of(counted(FigureKind.HITS_VERIFIED, shown.value("element.category")))
                        : Optional.empty();
        };
    }

    private static Counted counted(FigureKind kind, String... keys) {
        return new Counted(kind, Arrays.stream(keys).map(Counted::key).toList());
    }

    /** What was asked was allowed, so that its code is one of a pack's; these may begin with a digit. */
    private static String code(String value) {
        return value.length() <= LONGEST_NAME && CODE.matcher(value).matches() ? value : key(value);
    }

    private static String key(String value) {
        boolean isName = value.length() <= LONGEST_NAME && NAME.matcher(value).matches();
        return isName || value.equals(NONE) || value.equals(TAKEN_OUT) ? value : OTHER;
    }

    /** When it is a receipt of what was deleted by day. One of a day that was never counted says no numbers; they are zero then. */
    static Optional<Deletion> deletion(LoggedEntry entry) {
        Shown shown = new Shown(entry);
        if (!shown.is("action", "DeletionReceipt") || !shown.has("element.place") || !shown.has("element.day")) {
            return Optional.empty();
        }
        return Optional.of(new Deletion(
                shown.value("element.place"),
                LocalDate.parse(shown.value("element.day")),
                shown.number("element.files"),
                shown.number("element.bytes"),
                shown.time("at").orElse(entry.sealed()),
                entry.index()));
    }

    /** What an entry shows still. */
    private static final class Shown {
        private final Map<String, String> open = new HashMap<>();
        private final Set<String> redacted = new HashSet<>();

        private Shown(LoggedEntry entry) {
            for (LoggedField field : entry.fields()) {
                switch (field) {
                    case OpenField shown -> open.put(shown.name(), shown.value());
                    case RedactedField hidden -> redacted.add(hidden.name());
                }
            }
        }

        private boolean has(String name) {
            return open.containsKey(name);
        }

        private boolean is(String name, String value) {
            return value.equals(open.get(name));
        }

        private String value(String name) {
            return open.getOrDefault(name, redacted.contains(name) ? TAKEN_OUT : NONE);
        }

        private long number(String name) {
            return Long.parseLong(open.getOrDefault(name, "0"));
        }

        private Optional<Instant> time(String name) {
            return Optional.ofNullable(open.get(name)).map(Instant::parse);
        }
    }
}
