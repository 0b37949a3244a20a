package casement.aws;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Sends a small body with its head, not after S3 has said that it wants it ({@code Expect: 100-continue}, RFC 9110, 10.1.1): that
 * costs each picture a round trip, and a connection that the other side has closed meanwhile is found out where the SDK does not try
 * again.
 */
final class SmallBodiesAtOnce implements ExecutionInterceptor {
    private static final String EXPECT = "Expect";
    private static final long SMALL_BYTES = 1 << 20;

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        SdkHttpRequest request = context.httpRequest();
        boolean isSmall = request.firstMatchingHeader("Content-Length")
                .filter(length -> Long.parseLong(length) < SMALL_BYTES)
                .isPresent();
        return isSmall && request.firstMatchingHeader(EXPECT).isPresent()
                ? request.toBuilder().removeHeader(EXPECT).build()
                : request;
    }
}
