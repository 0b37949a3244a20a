package casement.reads;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.plate.Maker;
import casement.domain.plate.ReadSource;
import casement.domain.plate.SourceId;
import casement.domain.plate.SourceSecret;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A source of reads as sent.
 *
 * @param cameras ours, by the names that the maker gives them
 * @param secret what the maker's system sends or signs with, made by whoever registers it
 * @param secretKind left out: the maker's usual one
 * @param pictureHosts from where pictures may be fetched; left out: they come with the messages
 * @param picturesAt what a picture's address begins with, where messages name none
 * @param purpose on what ground plates are read there
 */
public record SourceForm(
        @Member(needed = true) Optional<SourceId> id,
        @Member(needed = true) Optional<Maker> maker,
        @Member(needed = true) Optional<Map<String, CameraId>> cameras,
        @Member(needed = true) Optional<String> secret,
        Optional<SourceSecret.Kind> secretKind,
        Optional<List<String>> pictureHosts,
        Optional<String> picturesAt,
        @Member(needed = true) Optional<PurposeForm> purpose) {
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final Pattern BASE = Pattern.compile(
            "https://[^/?#\\s]+(/[^?#\\s]*)?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?(/[^?#\\s]*)?");
    private static final int MOST_HOSTS = 10;
    private static final int LONGEST_NAME = 200;

    /** @throws Fault.BadInput with everything that is wrong */
    ReadSource read(Instant now) {
        Checks checks = new Checks();
        checks.expect(id.isPresent(), "id", "is missing");
        checks.expect(!id.equals(Optional.of(SourceId.OWN)), "id", "is the name of this system's own reader");
        checks.expect(maker.isPresent(), "maker", "is missing");
        checks.expect(cameras.isPresent(), "cameras", "is missing");
        checks.expect(secret.isPresent(), "secret", "is missing");
        checks.expect(purpose.isPresent(), "purpose", "is missing");
        List<String> hosts = pictureHosts.orElse(List.of());
        checks.expect(hosts.size() <= MOST_HOSTS, "pictureHosts", "has more than " + MOST_HOSTS + " hosts");
        checks.expect(
                hosts.stream().allMatch(host -> HOST.matcher(host).matches()),
                "pictureHosts",
                "must be names of hosts");
        checks.expect(
                picturesAt.filter(base -> !BASE.matcher(base).matches()).isEmpty(),
                "picturesAt",
                "must be an address at https://");
        checks.expect(
                cameras.filter(named -> named.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME))
                        .isEmpty(),
                "cameras",
                "has a name of more than " + LONGEST_NAME + " characters");
        checks.finish();
        SourceSecret.Kind kind = secretKind.orElse(usualKind(maker.orElseThrow()));
        return new ReadSource(
                id.orElseThrow(),
                maker.orElseThrow(),
                new TreeMap<>(cameras.orElseThrow()),
                SourceSecret.of(kind, secret.orElseThrow()),
                new TreeSet<>(hosts),
                picturesAt,
                now,
                Optional.empty(),
                1);
    }

    private static SourceSecret.Kind usualKind(Maker maker) {
        return maker == Maker.VERKADA ? SourceSecret.Kind.SIGNING_KEY : SourceSecret.Kind.TOKEN;
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "a source's form";
    }
}
