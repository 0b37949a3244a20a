package casement.local.template;

import java.util.Locale;
import java.util.Optional;

/** What {@code Ref} and {@code GetAtt} give for a resource: its name here, and what follows from it. */
record Identity(String type, String name, Addresses addresses) {
    /** Of a function's published version, which all that call it name. */
    static final String ALIAS = "live";

    /** @param given the name that the template itself gives, if it does */
    static Identity of(String type, Optional<String> given, String stack, String logicalId, Addresses addresses) {
        String made = stack + "-" + logicalId;
        String legal = type.equals("AWS::S3::Bucket") ? made.toLowerCase(Locale.ROOT) : made;
        return new Identity(type, given.orElse(legal), addresses);
    }

    /** The property in which a template may name a resource of that type. */
    static String nameProperty(String type) {
        return switch (type) {
            case "AWS::SQS::Queue" -> "QueueName";
            case "AWS::SNS::Topic" -> "TopicName";
            case "AWS::DynamoDB::Table" -> "TableName";
            case "AWS::S3::Bucket" -> "BucketName";
            case "AWS::Serverless::Function" -> "FunctionName";
            case "AWS::ApiGatewayV2::Api" -> "";
            case "AWS::Logs::LogGroup" -> "LogGroupName";
            default -> "Name";
        };
    }

    String ref() {
        return switch (type) {
            case "AWS::SQS::Queue" -> addresses.queueUrl(name);
            case "AWS::SNS::Topic", "AWS::IAM::ManagedPolicy" -> arn();
            default -> name;
        };
    }

    String arn() {
        return switch (type) {
            case "AWS::SQS::Queue" -> addresses.arn("sqs", name);
            case "AWS::SNS::Topic" -> addresses.arn("sns", name);
            case "AWS::DynamoDB::Table" -> addresses.arn("dynamodb", "table/" + name);
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
            case "AWS::Events::EventBus" -> addresses.arn("events", "event-bus/" + name);
            case "AWS::KMS::Key" -> addresses.arn("kms", "key/" + name);
            case "AWS::Serverless::Function" -> addresses.arn("lambda", "function:" + name);
            case "AWS::Logs::LogGroup" -> addresses.arn("logs", "log-group:" + name);
            default -> addresses.arn(type.split("::", 3)[1].toLowerCase(Locale.ROOT), name);
        };
    }

    Optional<String> attribute(String attribute) {
        return switch (type + "." + attribute) {
            case "AWS::SNS::Topic.TopicArn" -> Optional.of(arn());
            case "AWS::SQS::Queue.QueueName", "AWS::SNS::Topic.TopicName", "AWS::Events::EventBus.Name" ->
                Optional.of(name);
            case "AWS::SQS::Queue.QueueUrl" -> Optional.of(ref());
            case "AWS::Serverless::Function.Alias" -> Optional.of(arn() + ":" + ALIAS);
            case "AWS::DynamoDB::Table.StreamArn" -> Optional.of(arn() + "/stream/here");
            case "AWS::ApiGatewayV2::Api.ApiEndpoint" -> Optional.of(addresses.api());
            default -> {
                boolean known = attribute.equals("Arn") || ResourceTypes.hasNoLocalCounterpart(type);
                yield known ? Optional.of(attribute.equals("Arn") ? arn() : name + "." + attribute) : Optional.empty();
            }
        };
    }
}
