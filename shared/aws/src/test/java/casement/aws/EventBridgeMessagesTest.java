package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.EventBus;
import casement.domain.Fault;
import casement.domain.message.Message;
import casement.domain.video.WithholdReason;
import casement.json.Json;
import casement.testkit.Examples;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventBridgeMessagesTest {
    private EventBus bus;

    @BeforeEach
    void open() throws IOException {
        bus = new EventBus();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private EventBridgeMessages messages() {
        return new EventBridgeMessages(bus.client(), "casement");
    }

    private static List<Message> withheld(int count) {
        return IntStream.range(0, count)
                .<Message>mapToObj(n -> new Message.FragmentWithheld(
                        Examples.fragment(Examples.freshCameraId(), Examples.NOON, n),
                        WithholdReason.DAMAGED,
                        "truncated"))
                .toList();
    }

    @Test
    void carries_name_version_and_content() {
        List<Message> one = withheld(1);
        messages().publish(one);
        EventBus.Entry entry = bus.taken().getFirst();
        assertThat(entry.source()).isEqualTo("casement");
        assertThat(entry.bus()).isEqualTo("casement");
        assertThat(entry.detailType()).isEqualTo("FragmentWithheld.v1");
        assertThat(Json.read(entry.detail(), Message.FragmentWithheld.class)).isEqualTo(one.getFirst());
    }

    @Test
    void sends_ten_at_a_time_when_there_are_many() {
        messages().publish(withheld(23));
        assertThat(bus.taken()).hasSize(23);
        assertThat(bus.batchSizes()).containsExactly(10, 10, 3);
    }

    @Test
    void sends_nothing_when_there_is_nothing() {
        messages().publish(List.of());
        assertThat(bus.batchSizes()).isEmpty();
    }

    @Test
    void sends_again_what_the_bus_refused_and_no_more() {
        bus.refuseNext(2);
        messages().publish(withheld(5));
        assertThat(bus.taken()).hasSize(5);
        assertThat(bus.batchSizes()).containsExactly(5, 2);
    }

    @Test
    void fails_when_the_bus_goes_on_refusing() {
        bus.refuseNext(100);
        assertThatThrownBy(() -> messages().publish(withheld(1))).isInstanceOf(Fault.Unavailable.class);
    }
}
