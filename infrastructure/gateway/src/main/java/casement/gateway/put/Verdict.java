package casement.gateway.put;

/** What an error acknowledgement asks of us, by its id (API reference for PutMedia, "Error Ids"). */
enum Verdict {
    /** The fragment will not be taken as it is. */
    FRAGMENT_REFUSED,
    /** Nothing is wrong with the fragment; connect again and send it again. */
    CONNECT_AGAIN,
    /** The stream, its key or the service is not ready; waiting may help. */
    WAIT;

    static Verdict of(int errorId) {
        return switch (errorId) {
            case 4000, 4003 -> CONNECT_AGAIN;
            case 4001, 4002, 4004, 4005, 4006, 4007, 4009, 4010, 4011, 4012 -> FRAGMENT_REFUSED;
            default -> WAIT;
        };
    }
}
