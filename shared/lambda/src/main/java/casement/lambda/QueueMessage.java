package casement.lambda;

import java.time.Instant;

/**
 * One message of a queue.
 *
 * @param receipt by which the queue knows this handing out of it
 * @param receiveCount how often it has been handed out, this time included
 * @param sent when it came into the queue
 */
public record QueueMessage(String id, String receipt, String body, int receiveCount, Instant sent) {}
