package casement.aws;

import casement.domain.log.EntryLake;
import casement.domain.log.LakeHour;
import casement.domain.video.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Parquet files of entries in an S3 bucket, at {@code audit/dt=YYYY-MM-DD/HH.parquet}; what each was made of is in its metadata. */
public final class S3EntryLake implements EntryLake {
    private static final String WHAT = "the lake of entries";
    private static final String DAY = "audit/dt=";
    private static final String FIRST = "first";
    private static final String END = "end";
    private static final String SOURCES = "sources";

    private final S3Client s3;
    private final String bucket;

    public S3EntryLake(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    private static String folder(LocalDate day) {
        return DAY + day + "/";
    }

    static String key(LocalDate day, int hour) {
        return String.format(Locale.ROOT, "%s%02d.parquet", folder(day), hour);
    }

    @Override
    public SortedSet<LocalDate> days() {
        return AwsFaults.guard(WHAT, () -> DayFolders.days(s3, bucket, DAY));
    }

    @Override
    public void remove(LakeHour hour) {
        AwsFaults.guard(WHAT, () -> {
            s3.deleteObject(object -> object.bucket(bucket).key(key(hour.day(), hour.hour())));
        });
    }

    @Override
    public List<LakeHour> hours(LocalDate day) {
        int name = folder(day).length();
        return AwsFaults.guard(
                WHAT,
                () -> s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(folder(day))).contents().stream()
                        .flatMap(object ->
                                hour(day, Integer.parseInt(object.key().substring(name, name + 2))).stream())
                        .sorted(Comparator.comparingInt(LakeHour::hour))
                        .toList());
    }

    private Optional<LakeHour> hour(LocalDate day, int hour) {
        try {
            Map<String, String> said = s3.headObject(head -> head.bucket(bucket).key(key(day, hour)))
                    .metadata();
            return Optional.of(new LakeHour(
                    day,
                    hour,
                    Long.parseLong(said.getOrDefault(FIRST, "")),
                    Long.parseLong(said.getOrDefault(END, "")),
                    new Sha256(said.getOrDefault(SOURCES, ""))));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }

    @Override
    public void store(LakeHour hour, byte[] file) {
        Map<String, String> madeOf = Map.of(
                FIRST, Long.toString(hour.first()),
                END, Long.toString(hour.end()),
                SOURCES, hour.sources().hex());
        AwsFaults.guard(
                WHAT,
                () -> s3.putObject(
                        put -> put.bucket(bucket)
                                .key(key(hour.day(), hour.hour()))
                                .contentType("application/vnd.apache.parquet")
                                .metadata(madeOf),
                        RequestBody.fromBytes(file)));
    }
}
