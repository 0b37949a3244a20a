package casement.aws;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Where the records system is, as the setting {@code RECORDS_SYSTEM} says. */
sealed interface RecordsAddress {
    /** A list on this machine. */
    record OnDisk(Path file) implements RecordsAddress {}

    /** A list in a bucket. */
    record InBucket(String bucket, String key) implements RecordsAddress {}

    /** A system that is asked. */
    record OverHttp(URI base) implements RecordsAddress {}

    Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalStateException when it is none of them */
    static RecordsAddress of(String setting) {
        URI address = parsed(setting);
        String scheme = String.valueOf(address.getScheme());
        String path = address.getPath() == null ? "" : address.getPath();
        boolean plain =
                address.getRawQuery() == null && address.getRawFragment() == null && address.getUserInfo() == null;
        boolean hosted = address.getHost() != null || address.getAuthority() != null;
        if (scheme.equals("file") && plain && !hosted && path.startsWith("/")) {
            return new OnDisk(Path.of(path));
        }
        if (scheme.equals("s3") && plain && hosted && path.length() > 1) {
            return new InBucket(address.getAuthority(), path.substring(1));
        }
        boolean secret = scheme.equals("https") || (scheme.equals("http") && isLoopback(address));
        if (secret && plain && address.getHost() != null) {
            return new OverHttp(URI.create(setting.replaceAll("/+$", "")));
        }
        throw wrong();
    }

    private static boolean isLoopback(URI address) {
        return LOOPBACK.contains(String.valueOf(address.getHost()));
    }

    private static URI parsed(String setting) {
        try {
            return URI.create(setting);
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static IllegalStateException wrong() {
        return new IllegalStateException(
                "settings: RECORDS_SYSTEM must be s3://bucket/key, https://… (http on this machine alone) or file:///…,"
                        + " without user, query and fragment");
    }
}
