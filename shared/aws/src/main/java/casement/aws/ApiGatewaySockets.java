package casement.aws;

import casement.domain.alert.ConnectionId;
import casement.domain.alert.Sockets;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.GoneException;

/** API Gateway's management endpoint of the WebSocket API. */
public final class ApiGatewaySockets implements Sockets {
    private static final String WHAT = "the WebSocket API";

    private final ApiGatewayManagementApiClient api;

    public ApiGatewaySockets(ApiGatewayManagementApiClient api) {
        this.api = api;
    }

    @Override
    public boolean send(ConnectionId to, String text) {
        return AwsFaults.guard(WHAT, () -> {
            try {
                api.postToConnection(post -> post.connectionId(to.value()).data(SdkBytes.fromUtf8String(text)));
                return true;
            } catch (GoneException e) {
                return false;
            }
        });
    }

    @Override
    public void close(ConnectionId connection) {
        AwsFaults.guard(WHAT, () -> {
            try {
                api.deleteConnection(delete -> delete.connectionId(connection.value()));
            } catch (GoneException e) {
                return;
            }
        });
    }
}
