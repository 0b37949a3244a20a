package casement.gateway.put;

import casement.gateway.spool.Spooled;

/** Hears how the handing over goes. */
public interface UplinkListener {
    void connected();

    /** @param again whether it had been sent before */
    void sent(Spooled spooled, boolean again);

    void persisted(Spooled spooled, String fragmentNumber);

    /** It is tried again in a while. */
    void failed(String problem, long againInMillis);

    /** It will not be tried again. */
    void refused(Spooled spooled, String why);
}
