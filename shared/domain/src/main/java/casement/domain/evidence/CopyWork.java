package casement.domain.evidence;

/** Who makes copies behind the scenes. What was asked for is done once or more; durable when a call returns. */
public interface CopyWork {
    void make(EvidenceId item, int copy);
}
