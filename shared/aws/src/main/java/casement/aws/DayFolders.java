package casement.aws;

import casement.domain.retention.DayPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.S3Client;

/** Where objects lie by day: by class, whose lifecycle rule selects them, then by the day (UTC) that they are of. */
final class DayFolders {
    private DayFolders() {}

    /** What the folders of all days of a place begin with; what follows is the day. */
    static String prefix(DayPlace place) {
        return switch (place) {
            case CCTV_RECORDINGS -> "cctv/dt=";
            case ALPR_RECORDINGS -> "alpr/dt=";
            case RECORDED_ONLY_RECORDINGS -> "recorded-only/dt=";
            case READ_PICTURES -> "reads/dt=";
            case READ_LAKE -> "lake/reads/dt=";
        };
    }

    /**
     * Of which there is anything in a bucket.
     *
     * @param prefix what the folders of all days begin with
     */
    static SortedSet<LocalDate> days(S3Client s3, String bucket, String prefix) {
        return s3
                .listObjectsV2Paginator(
                        list -> list.bucket(bucket).prefix(prefix).delimiter("/"))
                .commonPrefixes()
                .stream()
                .map(folder -> LocalDate.parse(folder.prefix()
                        .substring(prefix.length(), folder.prefix().length() - 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String of(DayPlace place, LocalDate day) {
        return prefix(place) + day + "/";
    }

    static String of(DayPlace place, Instant at) {
        return of(place, LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
