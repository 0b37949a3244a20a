package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.evidence.PlannedCut;
import casement.domain.evidence.WantedRecords;
import casement.domain.hit.HitRecord;
import casement.domain.hit.Hits;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import casement.domain.video.StoredObject;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Plate reads and hits as files of an item: each as it was when it was asked for, in JSON, a read with its picture. */
final class RecordFiles {
    private static final String READ = "read";
    private static final String HIT = "hit";
    private static final String PICTURE = "picture";

    private final Reads reads;
    private final Hits hits;
    private final ReadPictures pictures;
    private final HeldClips held;
    private final Clock clock;

    RecordFiles(Reads reads, Hits hits, ReadPictures pictures, HeldClips held, Clock clock) {
        this.reads = reads;
        this.hits = hits;
        this.pictures = pictures;
        this.held = held;
        this.clock = clock;
    }

    /** @throws Fault.Missing when one of them is gone */
    List<PlannedCut.OfRecord> planned(AuditReceipt receipt, WantedRecords wanted) {
        Instant now = clock.instant();
        List<PlannedCut.OfRecord> planned = new ArrayList<>();
        SequencedSet<ReadId> all = new LinkedHashSet<>(wanted.reads());
        wanted.hits().forEach(id -> {
            HitRecord hit = hits.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no hit " + id));
            all.add(hit.raised().read());
            planned.add(new PlannedCut.OfRecord(
                    HIT, "hits/" + id, hit.raised().at(), Json.write(KeptHit.of(hit, now)), Optional.empty()));
        });
        all.forEach(id -> {
            PlateRead read = reads.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no read " + id));
            planned.add(new PlannedCut.OfRecord(
                    READ, "reads/" + id, read.at(), Json.write(KeptRead.of(read)), Optional.of(read.picture())));
        });
        return planned;
    }

    /** Holds them for the request; what is held already stays. */
    List<Manifest.Attached> hold(AuditReceipt receipt, ClipRequestId request, List<PlannedCut.OfRecord> planned) {
        Attachments attachments = new Attachments(held, request);
        List<Manifest.Attached> attached = new ArrayList<>();
        for (PlannedCut.OfRecord record : planned) {
            byte[] text = record.text().getBytes(StandardCharsets.UTF_8);
            attached.add(attachments.hold(record.kind(), record.file() + ".json", text, record.at()));
            record.picture().ifPresent(picture -> {
                String file = record.file() + ending(picture);
                attached.add(attachments.hold(PICTURE, file, pictures.fetch(receipt, picture), record.at()));
            });
        }
        return attached;
    }

    private static String ending(StoredObject picture) {
        return picture.key().endsWith(".png") ? ".png" : ".jpg";
    }
}
