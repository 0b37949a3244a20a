package casement.aws;

import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicSite;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The public pages in an S3 bucket: today's below {@code site/}, kept ones below {@code site/archive/}, what is begun below {@code begun/}. */
public final class S3PublicSite implements PublicSite {
    private static final String WHAT = "the bucket of the public pages";
    private static final String SITE = "site/";
    private static final String ARCHIVE = SITE + "archive/";
    private static final String BEGUN = "begun/";
    private static final String JSON = ".json";

    private final S3Client s3;
    private final S3Objects objects;
    private final String bucket;

    /** As it lies in the bucket. */
    private record Version(List<PublicFile> files) {}

    S3PublicSite(S3Client s3, S3Objects objects, String bucket) {
        this.s3 = s3;
        this.objects = objects;
        this.bucket = bucket;
    }

    @Override
    public SortedSet<LocalDate> kept() {
        return AwsFaults.guard(WHAT, () -> DayFolders.days(s3, bucket, ARCHIVE));
    }

    @Override
    public SortedSet<LocalDate> begun() {
        return keys(BEGUN).stream()
                .map(key -> LocalDate.parse(key.substring(BEGUN.length(), key.length() - JSON.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<List<PublicFile>> version(LocalDate day) {
        return objects.whole(begun(day)).map(S3PublicSite::files);
    }

    @Override
    public List<PublicFile> begin(LocalDate day, List<PublicFile> files) {
        byte[] version = Json.write(new Version(files)).getBytes(StandardCharsets.UTF_8);
        return files(objects.keep(begun(day), "application/json", version));
    }

    private static List<PublicFile> files(byte[] version) {
        return Json.read(new String(version, StandardCharsets.UTF_8), Version.class)
                .files();
    }

    private static String begun(LocalDate day) {
        return BEGUN + day + JSON;
    }

    @Override
    public SortedSet<String> shown() {
        return keys(SITE).stream()
                .filter(key -> !key.startsWith(ARCHIVE))
                .map(key -> key.substring(SITE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> keys(String prefix) {
        return AwsFaults.guard(
                WHAT,
                () -> s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                        .map(S3Object::key)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public void show(PublicFile file) {
        AwsFaults.guard(WHAT, () -> {
            s3.putObject(
                    put -> put.bucket(bucket)
                            .key(SITE + file.path())
                            .contentType(file.mediaType())
                            .cacheControl("public, max-age=300"),
                    RequestBody.fromBytes(file.content()));
        });
    }

    @Override
    public void hide(String path) {
        objects.delete(SITE + path);
    }

    @Override
    public void keep(LocalDate day, PublicFile file) {
        objects.keep(
                ARCHIVE + day + "/" + file.path(),
                file.mediaType(),
                file.content(),
                put -> put.cacheControl("public, max-age=31536000, immutable"));
    }

    @Override
    public void finish(LocalDate day) {
        objects.delete(begun(day));
    }
}
