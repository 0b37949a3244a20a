package casement.verifier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The approved span is covered, camera by camera, by what was recorded and by gaps that are stated as such. */
final class TimelineCheck {
    /** Segments follow each other within a picture's time or two. */
    private static final Duration SEAM = Duration.ofMillis(500);

    private final Findings findings;

    TimelineCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Manifest manifest) {
        int before = findings.faults().size();
        findings.expect(manifest.from().isBefore(manifest.until()), "the span ends before it begins");
        for (Manifest.CameraView camera : manifest.cameras()) {
            check(manifest, camera);
        }
        if (findings.faults().size() == before && !manifest.cameras().isEmpty()) {
            long gaps = manifest.cameras().stream()
                    .mapToLong(camera -> camera.gaps().size())
                    .sum();
            findings.holds("from " + manifest.from() + " to " + manifest.until() + " nothing is left out"
                    + (gaps == 0 ? "" : " but " + gaps + " gaps that are stated"));
        }
    }

    private void check(Manifest manifest, Manifest.CameraView camera) {
        Instant covered = manifest.from();
        long sequence = Long.MIN_VALUE;
        List<Manifest.Piece> pieces = camera.parts().stream()
                .flatMap(part -> part.segments().stream())
                .toList();
        for (Manifest.Piece piece : pieces) {
            String name = "segment " + piece.sequence() + " of camera " + camera.camera();
            findings.expect(piece.sequence() > sequence, name + " is out of order");
            findings.expect(
                    piece.durationMillis() > 0
                            && piece.start().isBefore(manifest.until())
                            && piece.end().isAfter(manifest.from()),
                    name + " lies outside the span that was approved");
            expectStated(camera, covered, piece.start());
            covered = piece.end().isAfter(covered) ? piece.end() : covered;
            sequence = piece.sequence();
        }
        expectStated(camera, covered, manifest.until());
    }

    private void expectStated(Manifest.CameraView camera, Instant from, Instant until) {
        if (Duration.between(from, until).compareTo(SEAM) <= 0) {
            return;
        }
        boolean isStated = camera.gaps().stream()
                .anyMatch(gap -> !gap.from().isAfter(from.plus(SEAM))
                        && !gap.until().isBefore(until.minus(SEAM))
                        && !gap.why().isBlank());
        findings.expect(
                isStated,
                "camera " + camera.camera() + " has nothing from " + from + " to " + until
                        + ", and no gap is stated there");
    }
}
