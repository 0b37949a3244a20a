package casement.domain.dispatch;

import casement.domain.Fault;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hosts of dispatch systems that city IT allows; of what is elsewhere nothing is ever asked. */
public final class DispatchHosts {
    private static final Pattern FORM = Pattern.compile("(?:" + WebhookAddress.HOST + ")(?::[1-9][0-9]{0,4})?");

    private final Set<String> hosts;

    private DispatchHosts(Set<String> hosts) {
        this.hosts = hosts;
    }

    /**
     * @param setting {@code host[:port]}, separated by ';'; without a port it is that of https (http on this machine)
     * @throws IllegalArgumentException when one of them is no host's name
     */
    public static DispatchHosts of(String setting) {
        return new DispatchHosts(Arrays.stream(setting.split(";", -1))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .peek(DispatchHosts::check)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static void check(String host) {
        if (!FORM.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    "DISPATCH_HOSTS: '" + host + "' is no host's name with or without a port");
        }
    }

    public boolean allow(WebhookAddress address) {
        return hosts.contains(address.authority());
    }

    /** @throws Fault.BadInput when the address is at another host */
    public void check(WebhookAddress address) {
        if (!allow(address)) {
            throw new Fault.BadInput(
                    "address",
                    hosts.isEmpty()
                            ? "cannot be taken: no host of a dispatch system is allowed; see the parameter DispatchHosts"
                            : "is at a host and port that are not allowed; see the parameter DispatchHosts");
        }
    }
}
