package casement.aws;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Counts the capacity units that calls use, as DynamoDB reports them. */
final class ReadUnits implements ExecutionInterceptor {
    private final DoubleAdder read = new DoubleAdder();
    private final DoubleAdder written = new DoubleAdder();
    private final LongAdder calls = new LongAdder();

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case QueryRequest query -> query.copy(r -> r.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            case GetItemRequest get -> get.copy(r -> r.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            case PutItemRequest put -> put.copy(r -> r.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            case UpdateItemRequest update -> update.copy(r -> r.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            default -> context.request();
        };
    }

    @Override
    public void afterUnmarshalling(Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
        calls.increment();
        switch (context.response()) {
            case QueryResponse query -> read.add(query.consumedCapacity().capacityUnits());
            case GetItemResponse get -> read.add(get.consumedCapacity().capacityUnits());
            case PutItemResponse put -> written.add(put.consumedCapacity().capacityUnits());
            case UpdateItemResponse update ->
                written.add(update.consumedCapacity().capacityUnits());
            default -> {}
        }
    }

    double read() {
        return read.sum();
    }

    double written() {
        return written.sum();
    }

    long calls() {
        return calls.sum();
    }
}
