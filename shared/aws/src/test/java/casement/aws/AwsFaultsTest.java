package casement.aws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import java.io.UncheckedIOException;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class AwsFaultsTest {
    @Test
    void connection_that_breaks_is_a_fault_that_passes() {
        assertThatThrownBy(() -> AwsFaults.guard("the store", () -> {
                    throw new UncheckedIOException(new SocketException("Connection reset"));
                }))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessage("the store does not answer; try again later");
    }

    @Test
    void what_the_sdk_throws_is_a_fault_that_passes() {
        assertThatThrownBy(() -> AwsFaults.guard("the store", () -> {
                    throw SdkClientException.create("no answer");
                }))
                .isInstanceOf(Fault.Unavailable.class);
    }
}
