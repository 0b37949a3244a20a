package casement.aws;

import casement.domain.Fault;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.log.LogPaths;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The log's files of entries in its S3 bucket; a file's tag is S3's own. */
public final class S3LogEntries implements LogEntries {
    private static final String WHAT = "the audit log's bucket";
    private static final String DAY = LogPaths.ENTRIES + "dt=";

    private final S3Client s3;
    private final String bucket;

    public S3LogEntries(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public SortedSet<LocalDate> days() {
        return AwsFaults.guard(WHAT, () -> DayFolders.days(s3, bucket, DAY));
    }

    @Override
    public List<EntriesFile> files(LocalDate day) {
        return AwsFaults.guard(
                WHAT,
                () ->
                        s3
                                .listObjectsV2Paginator(
                                        list -> list.bucket(bucket).prefix(EntriesFile.folder(day)))
                                .contents()
                                .stream()
                                .flatMap(object -> EntriesFile.at(object.key(), object.eTag()).stream())
                                .sorted(Comparator.comparingLong(EntriesFile::first))
                                .toList());
    }

    @Override
    public List<LogLine> read(EntriesFile file) {
        return file.lines(AwsFaults.guard(WHAT, () -> content(file)));
    }

    private byte[] content(EntriesFile file) {
        try {
            return s3.getObject(get -> get.bucket(bucket).key(file.path()), ResponseTransformer.toBytes())
                    .asByteArrayUnsafe();
        } catch (NoSuchKeyException none) {
            throw new Fault.Missing("there is no " + file.path());
        }
    }
}
