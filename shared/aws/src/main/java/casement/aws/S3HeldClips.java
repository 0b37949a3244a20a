package casement.aws;

import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.CutMedia;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.PlannedCut;
import casement.domain.video.Sha256;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** What is held for requests, in the recordings bucket under a prefix whose lifecycle ends it. */
public final class S3HeldClips implements HeldClips {
    static final String PREFIX = "pending/";
    private static final String PLAN = "plan.json";
    private static final String CUT = "cut.json";

    private final S3Objects recordings;

    S3HeldClips(S3Objects recordings) {
        this.recordings = recordings;
    }

    static String key(ClipRequestId request, String file) {
        return PREFIX + request.value() + "/" + file;
    }

    @Override
    public PlannedCut plan(PlannedCut plan) {
        store(plan.request(), PLAN, Json.write(plan));
        return planned(plan.request()).orElse(plan);
    }

    private void store(ClipRequestId request, String file, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        recordings.store(key(request, file), "application/json", bytes, Sha256.of(bytes));
    }

    @Override
    public Optional<PlannedCut> planned(ClipRequestId request) {
        return read(request, PLAN, PlannedCut.class);
    }

    private <T> Optional<T> read(ClipRequestId request, String file, Class<T> type) {
        return recordings
                .whole(key(request, file))
                .map(bytes -> Json.read(new String(bytes, StandardCharsets.UTF_8), type));
    }

    @Override
    public boolean isThere(ClipRequestId request, String file) {
        return recordings.size(key(request, file)).isPresent();
    }

    @Override
    public void store(ClipRequestId request, String file, Path content, Sha256 digest) {
        recordings.store(key(request, file), mediaType(file), content, digest);
    }

    @Override
    public byte[] keep(ClipRequestId request, String file, byte[] content) {
        return recordings.keep(key(request, file), mediaType(file), content);
    }

    private static String mediaType(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "jpg" -> "image/jpeg";
            case "png" -> "image/png";
            case "txt" -> "text/plain; charset=utf-8";
            default -> "video/mp4";
        };
    }

    @Override
    public void finish(CutMedia cut) {
        store(cut.request(), CUT, Json.write(cut));
    }

    @Override
    public Optional<CutMedia> finished(ClipRequestId request) {
        return read(request, CUT, CutMedia.class);
    }

    /** What says that it is whole goes first, so that nobody takes what is left for a clip. */
    @Override
    public void drop(ClipRequestId request) {
        recordings.delete(key(request, CUT));
        recordings.keys(key(request, "")).forEach(recordings::delete);
    }
}
