package casement.aws;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Folders {@code dt=YYYY-MM-DD} in the buckets of recordings and reads, as S3 lists them; folders in them are listed side by side. */
public final class S3DayObjects implements DayObjects {
    private static final String WHAT = "the list of what is stored";
    private static final int AT_ONCE = 16;

    private final S3Client s3;
    private final String recordings;
    private final String reads;

    public S3DayObjects(S3Client s3, String recordings, String reads) {
        this.s3 = s3;
        this.recordings = recordings;
        this.reads = reads;
    }

    private String bucket(DayPlace place) {
        return switch (place) {
            case CCTV_RECORDINGS, ALPR_RECORDINGS, RECORDED_ONLY_RECORDINGS -> recordings;
            case READ_PICTURES, READ_LAKE -> reads;
        };
    }

    @Override
    public SortedSet<LocalDate> days(AuditReceipt receipt, DayPlace place) {
        String prefix = DayFolders.prefix(place);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (ListObjectsV2Response page : pages(place, prefix, "/")) {
            for (CommonPrefix folder : page.commonPrefixes()) {
                days.add(LocalDate.parse(folder.prefix()
                        .substring(prefix.length(), folder.prefix().length() - 1)));
            }
        }
        return days;
    }

    @Override
    public Inventory inventory(AuditReceipt receipt, DayPlace place, LocalDate day) {
        String folder = DayFolders.of(place, day);
        Sum sum = new Sum();
        List<Callable<Sum>> inside = new ArrayList<>();
        for (ListObjectsV2Response page : pages(place, folder, "/")) {
            page.contents().forEach(sum::add);
            page.commonPrefixes().forEach(camera -> inside.add(() -> sum(place, camera.prefix())));
        }
        sideBySide(inside).forEach(sum::add);
        return sum.inventory();
    }

    private Sum sum(DayPlace place, String folder) {
        Sum sum = new Sum();
        for (ListObjectsV2Response page : pages(place, folder, "")) {
            page.contents().forEach(sum::add);
        }
        return sum;
    }

    /** In their order. */
    private static List<Sum> sideBySide(List<Callable<Sum>> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Sum> sums = new ArrayList<>();
            for (Future<Sum> done : workers.invokeAll(work)) {
                sums.add(done.get());
            }
            return sums;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Fault fault ? fault : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable(WHAT + " was not read to its end", e);
        }
    }

    /** Page by page, and none of them before it is wanted. */
    private Iterable<ListObjectsV2Response> pages(DayPlace place, String prefix, String delimiter) {
        return () -> new Iterator<>() {
            private Optional<String> next = Optional.of("");

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public ListObjectsV2Response next() {
                String from = next.orElseThrow();
                ListObjectsV2Response page = AwsFaults.guard(
                        WHAT,
                        () -> s3.listObjectsV2(list -> list.bucket(bucket(place))
                                .prefix(prefix)
                                .delimiter(delimiter.isEmpty() ? null : delimiter)
                                .continuationToken(from.isEmpty() ? null : from)));
                next = Optional.ofNullable(page.nextContinuationToken());
                return page;
            }
        };
    }

    /** Of objects in the order of their names, a line each: name, length and what S3 calls the content's tag. */
    private static final class Sum {
        private final MessageDigest lines = Sha256.begun();
        private int files;
        private long bytes;

        void add(S3Object object) {
            files++;
            bytes += object.size();
            line(object.key() + "\t" + object.size() + "\t" + object.eTag());
        }

        /** A folder inside, by its own sum. */
        void add(Sum folder) {
            files += folder.files;
            bytes += folder.bytes;
            Inventory inside = folder.inventory();
            line(inside.files() + "\t" + inside.bytes() + "\t" + inside.digest().hex());
        }

        private void line(String text) {
            lines.update((text + "\n").getBytes(StandardCharsets.UTF_8));
        }

        Inventory inventory() {
            return new Inventory(files, bytes, Sha256.of(lines));
        }
    }
}
