package casement.aws;

import casement.domain.access.RecordsSystem;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A records system that is a list of numbers in a file, read anew whenever the file has changed. */
final class ListedRecords implements RecordsSystem {
    private final ListSource source;
    private Optional<Known> known = Optional.empty();

    private record Known(String version, Set<String> numbers) {}

    ListedRecords(ListSource source) {
        this.source = source;
    }

    @Override
    public boolean knows(String number) {
        return newest().numbers().contains(number.strip().toUpperCase(Locale.ROOT));
    }

    private synchronized Known newest() {
        Known newest = source.changedSince(known.map(Known::version))
                .map(file -> new Known(file.version(), NumberList.read(file.bytes())))
                .or(() -> known)
                .orElseThrow(() -> new IllegalStateException("a file never read cannot be unchanged"));
        known = Optional.of(newest);
        return newest;
    }
}
