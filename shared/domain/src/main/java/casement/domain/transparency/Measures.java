package casement.domain.transparency;

import java.util.List;

/** Every import of measures. Durable when a call returns; reads see every finished write. */
public interface Measures {
    /** Newest first. */
    List<MeasureImport> all();

    /** @throws casement.domain.Fault.Conflict when there is one of that version; nothing is written then */
    void add(MeasureImport next);
}
