package casement.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which versions of one pack there are.
 *
 * @param highest that was ever proposed; a version's number is used once
 * @param pending the one that waits for a second person
 * @param approved in order of version, without those that can no longer rule
 */
public record PackVersions(PackName pack, int highest, Optional<Integer> pending, List<ApprovedVersion> approved) {
    public PackVersions {
        approved = List.copyOf(approved);
    }

    static PackVersions none(PackName pack) {
        return new PackVersions(pack, 0, Optional.empty(), List.of());
    }

    /** The newest approved version whose day has come. */
    public Optional<ApprovedVersion> ruling(LocalDate day) {
        return approved.stream()
                .filter(version -> !version.effective().isAfter(day))
                .max(Comparator.comparingInt(ApprovedVersion::version));
    }

    /** Approved versions whose day is yet to come and that will rule then. */
    public List<ApprovedVersion> coming(LocalDate day) {
        return approved.stream()
                .filter(version -> version.effective().isAfter(day))
                .filter(version -> ruling(version.effective()).equals(Optional.of(version)))
                .toList();
    }

    PackVersions awaiting(int version) {
        return new PackVersions(pack, version, Optional.of(version), approved);
    }

    PackVersions settled() {
        return new PackVersions(pack, highest, Optional.empty(), approved);
    }

    PackVersions with(ApprovedVersion next, LocalDate today) {
        List<ApprovedVersion> all = new ArrayList<>(approved);
        all.add(next);
        PackVersions known = new PackVersions(pack, highest, Optional.empty(), all);
        int oldest = known.ruling(today).map(ApprovedVersion::version).orElse(0);
        return new PackVersions(
                pack,
                highest,
                Optional.empty(),
                all.stream().filter(version -> version.version() >= oldest).toList());
    }
}
