package casement.domain.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Where the public pages lie: the version of today in its place, and each day's below its day. Durable when a call returns; reads see every
 * finished write. Every call throws {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface PublicSite {
    /** Days of which a version is kept, or begun to be. */
    SortedSet<LocalDate> kept();

    /** Days whose version was begun and not finished. */
    SortedSet<LocalDate> begun();

    /** All files of a version that was begun and not finished. */
    Optional<List<PublicFile>> version(LocalDate day);

    /**
     * Begins a day's version with all its files, at once or not at all.
     *
     * @return what counts: these, or those with which it was begun before
     */
    List<PublicFile> begin(LocalDate day, List<PublicFile> files);

    /** Paths of what is shown now, without what is kept. */
    SortedSet<String> shown();

    /** Puts a file in the place of what was shown. */
    void show(PublicFile file);

    /** Takes a file away that is shown no more; one that is not there is no error. */
    void hide(String path);

    /** Keeps a file of a day's version. What is there already stays as it is. */
    void keep(LocalDate day, PublicFile file);

    /** Says that a day's version is whole. */
    void finish(LocalDate day);
}
