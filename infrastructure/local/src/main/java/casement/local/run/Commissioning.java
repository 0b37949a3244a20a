package casement.local.run;

import casement.domain.masking.MaskPlan;
import casement.domain.video.PictureSize;
import casement.gateway.scene.TestScene;
import casement.gateway.source.SourceAddress;
import casement.json.Json;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sets cameras up through the REST API, as a technician and an operations manager would. */
public final class Commissioning {
    private static final int AUTHORISED_MINUTES = 10;
    private static final String PUBLIC_MEETING = "2026-03-17";
    private static final Map<String, Object> IDENTIFIED =
            Map.of("identifiedByDay", Person.TECHNICIAN.name(), "identifiedByNight", Person.TECHNICIAN.name());

    private final Api api;
    private final Consumer<String> say;

    public Commissioning(Api api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /** Afterwards the camera is registered, and records unless its mask set is to stay pending. */
    public void setUp(CameraSource source) throws IOException, InterruptedException {
        JsonNode camera = find(source).orElse(null);
        if (camera == null) {
            camera = register(source);
        } else if (!camera.path("cameraClass").asText().equals(source.cameraClass())) {
            throw new IllegalStateException("camera " + source.id() + " is registered as "
                    + camera.path("cameraClass").asText() + " in this --data folder; choose another folder, or --class "
                    + camera.path("cameraClass").asText());
        }
        if (source.mask().equals(Optional.of("pending"))) {
            say.accept(source.id() + ": no mask set is approved (--mask pending), so everything will be withheld");
            return;
        }
        boolean records = camera.has("approvedMaskSet");
        if (camera.path("cameraClass").asText().equals("alpr") && !camera.has("plateReading")) {
            switchOnPlateReading(source);
        }
        if (records && source.mask().isEmpty()) {
            say.accept(source.id() + ": recording with mask set "
                    + camera.path("approvedMaskSet").asInt() + ", approved earlier");
            return;
        }
        approve(source, plan(source), records ? camera.path("approvedMaskSet").asInt() : 0);
    }

    /** What was recorded before is never looked into, so this comes before the first approved mask set. */
    private void switchOnPlateReading(CameraSource source) throws IOException, InterruptedException {
        Map<String, Object> meeting = Map.of("purpose", Map.of("code", "public-meeting", "number", PUBLIC_MEETING));
        api.post(Person.OPERATIONS_MANAGER, "/v1/cameras/" + source.id() + "/plate-reading", meeting)
                .orThrow("switching plate reading on for camera " + source.id());
        say.accept(source.id() + ": plate reading switched on by " + Person.OPERATIONS_MANAGER.name()
                + " on the record of a public meeting (" + PUBLIC_MEETING + ", made up for this machine)");
    }

    private Optional<JsonNode> find(CameraSource source) throws IOException, InterruptedException {
        Api.Answer answer = api.get(Person.TECHNICIAN, "/v1/cameras/" + source.id());
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(
                        answer.orThrow("looking for camera " + source.id()).body());
    }

    private JsonNode register(CameraSource source) throws IOException, InterruptedException {
        boolean inside = source.cameraClass().equals("recorded-only");
        Map<String, Object> form = Map.of(
                "id",
                source.id(),
                "cameraClass",
                source.cameraClass(),
                "mount",
                "fixed",
                "place",
                Map.of(
                        "site",
                        inside ? "Harbor High School" : "Downtown",
                        "description",
                        "source " + source.address().shown(),
                        "latitudeDegrees",
                        47.6062,
                        "longitudeDegrees",
                        -122.3321),
                "owner",
                DirectoryFounding.id(Person.TECHNICIAN.agency()),
                "surroundings",
                inside ? "classroom" : "street",
                "looksAt",
                source.address().shown());
        JsonNode camera = api.post(Person.TECHNICIAN, "/v1/cameras", form)
                .orThrow("registering camera " + source.id())
                .body();
        say.accept(source.id() + ": registered as " + source.cameraClass() + " by " + Person.TECHNICIAN.name());
        return camera;
    }

    private MaskPlan plan(CameraSource source) throws IOException, InterruptedException {
        PictureSize size = Pictures.of(source.address());
        if (source.mask().isPresent() && !source.mask().get().equals("none")) {
            return MaskFile.read(Path.of(source.mask().get()), size);
        }
        if (source.mask().isEmpty() && source.address() instanceof SourceAddress.Scene) {
            return MaskFile.of(TestScene.windows(), size);
        }
        if (source.mask().isEmpty()) {
            say.accept("NOTE: " + source.id() + ": no --mask was given, so \"nothing to mask\" will be approved and the"
                    + " whole picture recorded; give --mask FILE to cover something");
        }
        return MaskFile.nothing(size);
    }

    /** @param inForce version of the set in force, 0 when there is none */
    private void approve(CameraSource source, MaskPlan plan, int inForce) throws IOException, InterruptedException {
        String sets = "/v1/cameras/" + source.id() + "/mask-sets";
        ObjectNode proposal = Json.lenient().createObjectNode();
        proposal.set("plan", Json.lenient().valueToTree(plan));
        if (inForce > 0) {
            JsonNode present = api.get(Person.TECHNICIAN, sets + "/" + inForce)
                    .orThrow("reading the mask set in force")
                    .body();
            if (planOf(present).equals(proposal.path("plan"))) {
                say.accept(source.id() + ": recording with mask set " + inForce + ", approved earlier");
                return;
            }
            proposal.put("authorisation", authorisation(source));
        }
        int version = api.post(Person.TECHNICIAN, sets, proposal)
                .orThrow("proposing the mask set of " + source.id())
                .body()
                .path("version")
                .asInt();
        api.post(Person.OPERATIONS_MANAGER, sets + "/" + version + "/approval", IDENTIFIED)
                .orThrow("approving the mask set of " + source.id());
        long polygons =
                plan.views().values().stream().mapToLong(java.util.List::size).sum();
        say.accept(
                source.id() + ": mask set " + version + " ("
                        + (polygons == 0 ? "nothing to mask" : polygons == 1 ? "1 area" : polygons + " areas")
                        + ") drawn by "
                        + Person.TECHNICIAN.name()
                        + ", approved by " + Person.OPERATIONS_MANAGER.name()
                        + " on the word that persons can be told in the picture by day and by night (made up for this machine)");
    }

    private static JsonNode planOf(JsonNode set) {
        return set.has("plan") ? set.path("plan") : set.path("proposal").path("plan");
    }

    private String authorisation(CameraSource source) throws IOException, InterruptedException {
        return api.post(
                        Person.OPERATIONS_MANAGER,
                        "/v1/cameras/" + source.id() + "/authorisations",
                        Map.of("change", "new mask set from the command line", "validMinutes", AUTHORISED_MINUTES))
                .orThrow("authorising the change of " + source.id())
                .body()
                .path("id")
                .asText();
    }
}
