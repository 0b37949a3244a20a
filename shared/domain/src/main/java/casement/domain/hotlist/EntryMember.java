package casement.domain.hotlist;

/** For whom an entry stands on the list: the member's name, badge number and assignment (SJ-ALPR-14). */
public record EntryMember(String name, String badge, String assignment) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "a member";
    }
}
