package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Approval;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.CutMedia;
import casement.domain.evidence.EvidenceCopies;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.PlannedCut;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import casement.testkit.FaultSwitch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is held for requests, what is kept as evidence and what goes out of it, in memory; an opened file's address is {@code memory:ITEM/FILE}. */
public final class MemoryEvidence implements HeldClips, EvidenceVault, EvidenceCopies {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ClipRequestId, PlannedCut> plans = new HashMap<>();
    private final Map<ClipRequestId, CutMedia> cuts = new HashMap<>();
    private final TreeMap<String, byte[]> held = new TreeMap<>();
    private final TreeMap<String, byte[]> kept = new TreeMap<>();
    private final Map<String, byte[]> pages = new HashMap<>();
    private final Map<String, byte[]> copies = new HashMap<>();

    @Override
    public synchronized PlannedCut plan(PlannedCut plan) {
        return faults.guard(() -> {
            plans.putIfAbsent(plan.request(), plan);
            return plans.getOrDefault(plan.request(), plan);
        });
    }

    @Override
    public synchronized Optional<PlannedCut> planned(ClipRequestId request) {
        return faults.guard(() -> Optional.ofNullable(plans.get(request)));
    }

    @Override
    public synchronized boolean isThere(ClipRequestId request, String file) {
        return faults.guard(() -> held.containsKey(request + "/" + file));
    }

    @Override
    public synchronized void store(ClipRequestId request, String file, Path content, Sha256 digest) {
        faults.guard(() -> {
            held.putIfAbsent(request + "/" + file, bytes(content));
        });
    }

    @Override
    public synchronized byte[] keep(ClipRequestId request, String file, byte[] content) {
        return faults.guard(() -> {
            held.putIfAbsent(request + "/" + file, content.clone());
            return held.getOrDefault(request + "/" + file, content).clone();
        });
    }

    private static byte[] bytes(Path content) {
        try {
            return Files.readAllBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void finish(CutMedia cut) {
        faults.guard(() -> {
            cuts.putIfAbsent(cut.request(), cut);
        });
    }

    @Override
    public synchronized Optional<CutMedia> finished(ClipRequestId request) {
        return faults.guard(() -> Optional.ofNullable(cuts.get(request)));
    }

    @Override
    public synchronized void drop(ClipRequestId request) {
        faults.guard(() -> {
            plans.remove(request);
            cuts.remove(request);
            held.keySet().removeIf(key -> key.startsWith(request + "/"));
        });
    }

    @Override
    public synchronized void keep(Approval approval, EvidenceId item, String file, Sha256 digest) {
        faults.guard(() -> {
            String key = item + "/" + file;
            byte[] bytes = held.get(approval.request().id() + "/" + file);
            if (bytes == null && !kept.containsKey(key)) {
                throw new Fault.Missing("what is to be kept is not held");
            }
            if (bytes != null) {
                kept.putIfAbsent(key, bytes);
            }
        });
    }

    @Override
    public synchronized byte[] keep(Approval approval, EvidenceId item, String file, byte[] content) {
        return faults.guard(() -> {
            kept.putIfAbsent(item + "/" + file, content.clone());
            return kept.getOrDefault(item + "/" + file, content).clone();
        });
    }

    @Override
    public synchronized Optional<byte[]> read(AuditReceipt receipt, EvidenceId item, String file) {
        return faults.guard(
                () -> Optional.ofNullable(kept.get(item + "/" + file)).map(byte[]::clone));
    }

    @Override
    public InputStream stream(AuditReceipt receipt, EvidenceId item, String file) {
        return new ByteArrayInputStream(
                read(receipt, item, file).orElseThrow(() -> new Fault.Missing("a file of the item is gone")));
    }

    @Override
    public synchronized byte[] keep(AuditReceipt receipt, EvidenceId item, int copy, String file, byte[] content) {
        return faults.guard(() -> {
            String key = item + "/" + copy + "/" + file;
            pages.putIfAbsent(key, content.clone());
            return pages.getOrDefault(key, content).clone();
        });
    }

    @Override
    public synchronized Optional<byte[]> kept(AuditReceipt receipt, EvidenceId item, int copy, String file) {
        return faults.guard(() ->
                Optional.ofNullable(pages.get(item + "/" + copy + "/" + file)).map(byte[]::clone));
    }

    @Override
    public synchronized void hold(AuditReceipt receipt, EvidenceId item, int copy, Path content, Sha256 digest) {
        faults.guard(() -> {
            pages.putIfAbsent(item + "/" + copy + "/held/" + digest, bytes(content));
        });
    }

    @Override
    public InputStream held(AuditReceipt receipt, EvidenceId item, int copy, Sha256 digest) {
        return new ByteArrayInputStream(kept(receipt, item, copy, "held/" + digest)
                .orElseThrow(() -> new Fault.Missing("a file that was made for the copy is gone")));
    }

    @Override
    public <T> T store(AuditReceipt receipt, EvidenceId item, int copy, Writer<T> content) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            T written = content.write(whole);
            synchronized (this) {
                return faults.guard(() -> {
                    copies.put(item + "/" + copy, whole.toByteArray());
                    return written;
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI open(AuditReceipt receipt, EvidenceId item, int copy, Duration validity) {
        return URI.create("memory:" + item + "/copies/" + copy);
    }

    @Override
    public synchronized Inventory inventory(AuditReceipt receipt, EvidenceId item) {
        return faults.guard(() -> {
            Map<String, byte[]> all = lying(item);
            String lines = all.entrySet().stream()
                    .map(file -> file.getKey() + "\t" + file.getValue().length + "\n")
                    .collect(Collectors.joining());
            long bytes =
                    all.values().stream().mapToLong(content -> content.length).sum();
            return new Inventory(all.size(), bytes, Sha256.of(lines.getBytes(StandardCharsets.UTF_8)));
        });
    }

    private Map<String, byte[]> lying(EvidenceId item) {
        TreeMap<String, byte[]> all = new TreeMap<>();
        Map.of("items/", kept, "pages/", pages, "copies/", copies)
                .forEach((kind, files) -> files.forEach((key, bytes) -> {
                    if (key.startsWith(item + "/")) {
                        all.put(kind + key, bytes);
                    }
                }));
        return all;
    }

    @Override
    public synchronized void destroy(AuditReceipt receipt, EvidenceItem item) {
        faults.guard(() -> {
            if (item.life().destruction().isEmpty() || item.life().isHeld()) {
                throw new Fault.Conflict("its destruction has not begun, or a hold stands");
            }
            for (Map<String, byte[]> files : List.of(kept, pages, copies)) {
                files.keySet().removeIf(key -> key.startsWith(item.id() + "/"));
            }
        });
    }

    /** A package as it was written. */
    public synchronized Optional<byte[]> copy(EvidenceId item, int number) {
        return Optional.ofNullable(copies.get(item + "/" + number)).map(byte[]::clone);
    }

    @Override
    public URI open(AuditReceipt receipt, EvidenceId item, String file, Duration validity) {
        return URI.create("memory:" + item + "/" + file);
    }

    /** The files of an item by name. */
    public synchronized SortedMap<String, byte[]> files(EvidenceId item) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        kept.forEach((key, bytes) -> {
            if (key.startsWith(item + "/")) {
                files.put(key.substring(item.value().length() + 1), bytes.clone());
            }
        });
        return files;
    }

    /** As no store would: changes the last byte of a file that is kept. */
    public synchronized void alter(EvidenceId item, String file) {
        kept.computeIfPresent(item + "/" + file, (key, bytes) -> {
            byte[] altered = bytes.clone();
            altered[altered.length - 1] ^= 1;
            return altered;
        });
    }

    /** How many files are held for requests. */
    public synchronized int held() {
        return held.size();
    }
}
