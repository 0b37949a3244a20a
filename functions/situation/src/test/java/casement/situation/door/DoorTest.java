package casement.situation.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.situation.FeedKind;
import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final Map<String, FeedKind> GOLDEN = Map.of(
            "call.eido.json", FeedKind.DISPATCH,
            "alert.cap.xml", FeedKind.ALERTS,
            "shots.json", FeedKind.GUNSHOTS,
            "units.geojson", FeedKind.UNITS);

    private final FeedRules rules = FeedRules.deployed();
    private final Door door = new Door(rules);

    private static byte[] golden(String name) {
        Path file = SharedData.root().resolve("functions/situation/src/test/resources/feeds/" + name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Clause("SEA-RTCC-7")
    void reads_nothing_that_the_rules_do_not_name() {
        JsonNode call = Json.read(new String(golden("call.eido.json"), StandardCharsets.UTF_8), JsonNode.class);
        JsonNode kept = new Kept(rules.of(FeedKind.DISPATCH).members()).of(call);
        assertThat(kept.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("$id", "lastUpdateTimeStamp", "incidentComponent", "locationComponent");
        assertThat(kept.path("incidentComponent").properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "incidentTypeCommonRegistryText",
                        "incidentStatusCommonRegistryText",
                        "incidentCommonPriorityNumber",
                        "locationReference");
    }

    @Test
    @Clause("SEA-RTCC-7")
    void keeps_less_when_the_rules_name_less() {
        JsonNode shots = Json.read(new String(golden("shots.json"), StandardCharsets.UTF_8), JsonNode.class);
        assertThat(Json.write(new Kept(List.of("detections.id")).of(shots)))
                .isEqualTo("{\"detections\":[{\"id\":\"shot-000123\"}]}");
    }

    @Test
    void lets_nothing_hide_in_the_place_of_a_value() {
        JsonNode sly = Json.read("{\"id\":{\"caller\":\"x\"},\"list\":[{\"caller\":\"y\"},1]}", JsonNode.class);
        assertThat(Json.write(new Kept(List.of("id", "list")).of(sly))).isEqualTo("{\"id\":null,\"list\":[null,1]}");
    }

    @Test
    void opens_no_entities_and_fetches_nothing() {
        String xml = new String(golden("alert.cap.xml"), StandardCharsets.UTF_8);
        String bomb = xml.replace(
                        "?>", "?><!DOCTYPE alert [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>")
                .replace("Ammonia", "&b;");
        assertThatThrownBy(() -> door.reports(FeedKind.ALERTS, bomb.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("document type");
        String call = new String(golden("call.eido.json"), StandardCharsets.UTF_8)
                .replace("?><presence", "?><!DOCTYPE presence [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><presence");
        assertThatThrownBy(() -> door.reports(FeedKind.DISPATCH, call.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("locationByValue");
    }

    /** Whatever comes, it is understood or refused as what the sender did wrong. */
    @Test
    void survives_messages_that_were_damaged_in_any_way() {
        Random random = new Random(20261120);
        int refused = 0;
        for (Map.Entry<String, FeedKind> each : new java.util.TreeMap<>(GOLDEN).entrySet()) {
            byte[] whole = golden(each.getKey());
            for (int n = 0; n < 1_500; n++) {
                byte[] damaged = damaged(whole, random);
                try {
                    door.reports(each.getValue(), damaged);
                } catch (Fault.BadInput expected) {
                    refused++;
                    assertThat(expected.problems()).isNotEmpty();
                }
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                for (int i = 0; i <= random.nextInt(5); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(60), bytes.length - from);
                System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, from, length);
            }
            default ->
                bytes[random.nextInt(bytes.length)] = (byte) "0123456789{}[]\"<>,:-ntf".charAt(random.nextInt(23));
        }
        return bytes;
    }

    @Test
    void takes_as_many_units_in_one_message_as_a_city_has() {
        StringBuilder features = new StringBuilder();
        for (int n = 0; n < 2_000; n++) {
            features.append(n == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-122.3,47.6]},")
                    .append("\"properties\":{\"unit\":\"u" + n
                            + "\",\"at\":\"2026-11-20T12:00:00Z\",\"status\":\"available\"}}");
        }
        String message = "{\"type\":\"FeatureCollection\",\"features\":[%s]}";
        assertThat(door.reports(FeedKind.UNITS, message.formatted(features).getBytes(StandardCharsets.UTF_8)))
                .hasSize(2_000);
        features.append(",{}");
        assertThatThrownBy(() ->
                        door.reports(FeedKind.UNITS, message.formatted(features).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("features");
    }
}
