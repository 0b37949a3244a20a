package casement.domain.hotlist;

/** What the governing documents in force say of hot lists; where several speak, the strictest counts. */
public interface HotListRules {
    /** @throws casement.domain.Fault.Unavailable when they cannot be had; then nothing is entered */
    EntryTerm entryTerm();
}
