package casement.local.template;

/** What the engine knows about the places it gives to the template's resources. */
public record Addresses(String region, String account, String queueServer, String api) {
    String arn(String service, String rest) {
        return "arn:aws:" + service + ":" + region + ":" + account + ":" + rest;
    }

    public String queueUrl(String queue) {
        return queueServer + "/" + account + "/" + queue;
    }
}
