package casement.domain.hotlist;

import casement.domain.video.StoredObject;

/** Files of compiled lists. */
public interface CompiledFiles {
    /** Durable when it returns; the same name is given to the same content only. */
    StoredObject store(String name, byte[] file);

    /**
     * The whole file, and nothing but what was stored.
     *
     * @throws casement.domain.Fault.Unavailable when it cannot be had, or is not what was stored
     */
    byte[] open(StoredObject file);

    /** Takes a file away; it is no error when it is not there. */
    void delete(StoredObject file);
}
