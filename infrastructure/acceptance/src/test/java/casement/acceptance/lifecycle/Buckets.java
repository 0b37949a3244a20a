package casement.acceptance.lifecycle;

import casement.acceptance.template.Templates;
import casement.acceptance.template.Tree;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.ObjectLockLegalHoldStatus;

/** The template's buckets, made at some S3: their lock, their versions, their lifecycle rules, and nothing else of them. */
final class Buckets {
    static final byte[] CONTENT = {1, 2, 3};
    private static final int MOST_TRIES = 20;

    private final S3Client s3;
    private final Map<String, List<LifecycleRule>> rules = new TreeMap<>();
    private final Set<String> versioned = new HashSet<>();

    private Buckets(S3Client s3) {
        this.s3 = s3;
    }

    /** No two in one shard, since a sweep of Ceph 16 by hand comes to the first bucket of each shard alone. */
    static Buckets make(RadosGateway gateway) throws IOException {
        Buckets buckets = new Buckets(gateway.s3());
        List<Templates.Resource> made = Templates.resources("AWS::S3::Bucket");
        made.forEach(buckets::make);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Set<String> sharing = sharing(gateway.ruled());
            if (sharing.isEmpty()) {
                return buckets;
            }
            made.stream().filter(bucket -> sharing.contains(name(bucket.id()))).forEach(buckets::makeAnew);
        }
        throw new IllegalStateException("buckets still share shards of Ceph's after " + MOST_TRIES + " tries");
    }

    /** Names of buckets whose shard another has already. */
    private static Set<String> sharing(List<String> ruled) {
        Set<Integer> taken = new HashSet<>();
        return ruled.stream()
                .filter(bucket -> !taken.add(LifecycleShard.of(bucket)))
                .map(bucket -> bucket.split(":", -1)[1])
                .collect(Collectors.toSet());
    }

    private void makeAnew(Templates.Resource bucket) {
        String name = name(bucket.id());
        s3.deleteBucketLifecycle(delete -> delete.bucket(name));
        s3.deleteBucket(delete -> delete.bucket(name));
        make(bucket);
    }

    private void make(Templates.Resource bucket) {
        Tree said = bucket.properties();
        s3.createBucket(create -> create.bucket(name(bucket.id()))
                .objectLockEnabledForBucket(said.at("ObjectLockEnabled").isTrue()));
        if (said.at("VersioningConfiguration").isThere()) {
            BucketVersioningStatus status = BucketVersioningStatus.fromValue(
                    said.at("VersioningConfiguration", "Status").text());
            s3.putBucketVersioning(put -> put.bucket(name(bucket.id())).versioningConfiguration(v -> v.status(status)));
            versioned.add(bucket.id());
        }
        List<LifecycleRule> ofBucket = LifecycleRule.of(bucket);
        s3.putBucketLifecycleConfiguration(put -> put.bucket(name(bucket.id()))
                .lifecycleConfiguration(lifecycle -> lifecycle.rules(
                        ofBucket.stream().map(LifecycleRule::asSent).toList())));
        rules.put(bucket.id(), ofBucket);
    }

    private static String name(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    Set<String> ids() {
        return rules.keySet();
    }

    List<LifecycleRule> rules(String bucket) {
        return rules.getOrDefault(bucket, List.of());
    }

    Set<LifecycleRule> rulesTold(String bucket) {
        return s3.getBucketLifecycleConfiguration(get -> get.bucket(name(bucket))).rules().stream()
                .map(LifecycleRule::told)
                .collect(Collectors.toSet());
    }

    boolean isVersioned(String bucket) {
        return versioned.contains(bucket);
    }

    /** @return the version; of no meaning where there are none */
    Thing put(String bucket, String key) {
        String id = s3.putObject(put -> put.bucket(name(bucket)).key(key), RequestBody.fromBytes(CONTENT))
                .versionId();
        return new Thing(bucket, Thing.Kind.VERSION, key, String.valueOf(id));
    }

    /** @return the version, under a legal hold from its first moment */
    Thing putHeld(String bucket, String key) {
        String id = s3.putObject(
                        put -> put.bucket(name(bucket))
                                .key(key)
                                .objectLockLegalHoldStatus(ObjectLockLegalHoldStatus.ON),
                        RequestBody.fromBytes(CONTENT))
                .versionId();
        return new Thing(bucket, Thing.Kind.VERSION, key, id);
    }

    /** Copied inside S3, as evidence is sealed, and held. */
    Thing copyHeld(String from, String fromKey, String bucket, String key) {
        s3.copyObject(copy -> copy.sourceBucket(name(from))
                .sourceKey(fromKey)
                .destinationBucket(name(bucket))
                .destinationKey(key));
        // Ceph 16 neither says in its answer which version it made, nor takes a hold with a copy, as AWS does.
        String id = s3.headObject(head -> head.bucket(name(bucket)).key(key)).versionId();
        Thing version = new Thing(bucket, Thing.Kind.VERSION, key, id);
        hold(version, ObjectLockLegalHoldStatus.ON);
        return version;
    }

    Thing begin(String bucket, String key) {
        String id = s3.createMultipartUpload(
                        create -> create.bucket(name(bucket)).key(key))
                .uploadId();
        s3.uploadPart(
                part -> part.bucket(name(bucket)).key(key).uploadId(id).partNumber(1), RequestBody.fromBytes(CONTENT));
        return new Thing(bucket, Thing.Kind.UPLOAD, key, id);
    }

    Instant created(String bucket, String key) {
        return s3.headObject(head -> head.bucket(name(bucket)).key(key)).lastModified();
    }

    Instant begun(Thing upload) {
        return uploads(upload.bucket()).stream()
                .filter(u -> u.uploadId().equals(upload.id()))
                .findFirst()
                .orElseThrow()
                .initiated();
    }

    byte[] read(Thing version) {
        return s3.getObjectAsBytes(get ->
                        get.bucket(name(version.bucket())).key(version.key()).versionId(version.id()))
                .asByteArray();
    }

    void delete(Thing version) {
        s3.deleteObject(delete ->
                delete.bucket(name(version.bucket())).key(version.key()).versionId(version.id()));
    }

    void hold(Thing version, ObjectLockLegalHoldStatus status) {
        s3.putObjectLegalHold(put -> put.bucket(name(version.bucket()))
                .key(version.key())
                .versionId(version.id())
                .legalHold(hold -> hold.status(status)));
    }

    private List<MultipartUpload> uploads(String bucket) {
        return s3.listMultipartUploads(list -> list.bucket(name(bucket))).uploads();
    }

    /** Everything that lies in them. */
    Set<Thing> things() {
        Set<Thing> all = new HashSet<>();
        ids().forEach(bucket -> {
            s3.listObjectsV2(list -> list.bucket(name(bucket)))
                    .contents()
                    .forEach(o -> all.add(Thing.object(bucket, o.key())));
            var versions = s3.listObjectVersions(list -> list.bucket(name(bucket)));
            if (isVersioned(bucket)) {
                versions.versions()
                        .forEach(v -> all.add(new Thing(bucket, Thing.Kind.VERSION, v.key(), v.versionId())));
            }
            versions.deleteMarkers()
                    .forEach(m -> all.add(new Thing(bucket, Thing.Kind.DELETE_MARKER, m.key(), m.versionId())));
            uploads(bucket).forEach(u -> all.add(new Thing(bucket, Thing.Kind.UPLOAD, u.key(), u.uploadId())));
        });
        return all;
    }
}
