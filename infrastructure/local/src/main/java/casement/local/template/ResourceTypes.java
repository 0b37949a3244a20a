package casement.local.template;

import java.util.List;
import java.util.Set;

/** Which kinds of resource run here, and which matter only in AWS. */
final class ResourceTypes {
    /** They protect, watch or bill what runs in AWS; on one machine there is nothing that they could do. */
    private static final List<String> ONLY_IN_AWS = List.of(
            "AWS::Athena::",
            "AWS::CertificateManager::",
            "AWS::CloudFront::",
            "AWS::CloudTrail::",
            "AWS::CloudWatch::",
            "AWS::Cognito::",
            "AWS::Glue::",
            "AWS::IAM::",
            "AWS::KMS::Alias",
            "AWS::Lambda::Permission",
            "AWS::Logs::",
            "AWS::Route53::",
            "AWS::S3::BucketPolicy",
            "AWS::SNS::TopicPolicy",
            "AWS::SQS::QueuePolicy",
            "AWS::Events::EventBusPolicy",
            "AWS::Events::Archive",
            "AWS::SSM::Parameter",
            "AWS::WAFv2::",
            "AWS::XRay::");

    private static final Set<String> HERE = Set.of(
            "AWS::ApiGatewayV2::Api",
            "AWS::ApiGatewayV2::Integration",
            "AWS::ApiGatewayV2::Route",
            "AWS::ApiGatewayV2::Stage",
            "AWS::CloudFormation::Stack",
            "AWS::DynamoDB::Table",
            "AWS::Events::EventBus",
            "AWS::Events::Rule",
            "AWS::KMS::Key",
            "AWS::S3::Bucket",
            "AWS::SNS::Subscription",
            "AWS::SNS::Topic",
            "AWS::SQS::Queue",
            "AWS::Serverless::Function");

    private ResourceTypes() {}

    static boolean hasNoLocalCounterpart(String type) {
        return ONLY_IN_AWS.stream()
                .anyMatch(known -> known.endsWith("::") ? type.startsWith(known) : type.equals(known));
    }

    static boolean runsHere(String type) {
        return HERE.contains(type);
    }
}
