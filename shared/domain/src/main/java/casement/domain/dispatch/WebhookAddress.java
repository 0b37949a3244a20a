package casement.domain.dispatch;

import casement.domain.Fault;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a dispatch system takes its messages: {@code https://host[:port]/path}, and plain {@code http} on this machine alone. The
 * host is a name; numbers are none, however they are written, but for this machine's own. There is no place for a password, a query
 * or a fragment in it, since addresses stand in logs.
 */
public record WebhookAddress(String value) {
    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65_535;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The last label begins with a letter, so that no number is a name. */
    private static final String NAME =
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*" + "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    static final String HOST = NAME + "|127\\.0\\.0\\.1|\\[::1]";
    private static final Pattern FORM = Pattern.compile("(https?)://(" + HOST + ")(?::([1-9][0-9]{0,4}))?"
            + "(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2}|/)*)?");
    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|$)");

    public WebhookAddress {
        if (value.length() > LONGEST) {
            throw wrong("has more than " + LONGEST + " characters");
        }
        Matcher form = form(value);
        boolean isPlain = form.group(1).equals("http");
        if (isPlain && !THIS_MACHINE.contains(lowerCase(form.group(2)))) {
            throw wrong("must be at https");
        }
        if (port(form) > LAST_PORT || DOTS.matcher(value).find()) {
            throw malformed();
        }
    }

    /** By which it stands in the list of hosts; without the port where it is the usual one. */
    String authority() {
        Matcher form = form(value);
        String host = lowerCase(form.group(2));
        int usual = form.group(1).equals("http") ? HTTP_PORT : HTTPS_PORT;
        return port(form) == usual ? host : host + ":" + port(form);
    }

    public String host() {
        return lowerCase(form(value).group(2));
    }

    public URI uri() {
        return URI.create(value);
    }

    private static Matcher form(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw malformed();
        }
        return form;
    }

    private static int port(Matcher form) {
        String written = form.group(3);
        if (written == null) {
            return form.group(1).equals("http") ? HTTP_PORT : HTTPS_PORT;
        }
        return Integer.parseInt(written);
    }

    private static String lowerCase(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    private static Fault malformed() {
        return wrong("must be https://host/path with the host's name, and without user, query and fragment");
    }

    private static Fault wrong(String message) {
        return new Fault.BadInput("address", message);
    }

    @Override
    public String toString() {
        return value;
    }
}
