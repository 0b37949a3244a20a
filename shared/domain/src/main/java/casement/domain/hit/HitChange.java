package casement.domain.hit;

/** A step that a hit's own type allowed; the only thing by which a stored hit changes. */
public final class HitChange {
    private final HitRecord before;
    private final HitRecord after;

    HitChange(HitRecord before, HitRecord after) {
        this.before = before;
        this.after = after;
    }

    /** The hit that the step was made from. */
    public HitRecord before() {
        return before;
    }

    /** The hit with the step. */
    public HitRecord after() {
        return after;
    }

    public int revisionBefore() {
        return before.revision();
    }
}
