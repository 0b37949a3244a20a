package casement.domain.plate;

import java.net.URI;

/** Pictures that a source's message only points to. */
public interface LinkedPictures {
    /**
     * Fetches the picture at once; its address may soon be worth nothing. No other address is followed from there.
     *
     * @throws casement.domain.Fault.Unavailable when there is none, it does not come in time, or it is longer than
     *     {@code mostBytes}
     */
    byte[] fetch(URI address, int mostBytes);
}
