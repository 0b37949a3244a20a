package casement.sharing;

import casement.domain.access.Asking;
import casement.domain.audit.AuditEntries;
import casement.domain.camera.Cameras;
import casement.domain.people.Agencies;
import casement.domain.sharing.Breaches;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.ErrorReports;
import casement.domain.sharing.SharingPolicy;
import casement.domain.video.Segments;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The sharing room's wiring. */
@Factory
final class SharingRoom {
    @Singleton
    ReceiveRequest receiveRequest(
            Asking asking, DataRequests requests, SharingPolicy policy, Agencies agencies, Clock clock) {
        return new ReceiveRequest(asking, requests, policy, agencies, clock);
    }

    @Singleton
    ListRequests listRequests(Asking asking, DataRequests requests) {
        return new ListRequests(asking, requests);
    }

    @Singleton
    ShowRequest showRequest(
            Asking asking, DataRequests requests, SharingPolicy policy, Agencies agencies, Clock clock) {
        return new ShowRequest(asking, requests, policy, agencies, clock);
    }

    @Singleton
    DecideRequest decideRequest(
            Asking asking, DataRequests requests, SharingPolicy policy, Agencies agencies, Clock clock) {
        return new DecideRequest(asking, requests, policy, agencies, clock);
    }

    @Singleton
    AnswerRequest answerRequest(
            Asking asking,
            DataRequests requests,
            Cameras cameras,
            Segments segments,
            SharingPolicy policy,
            Agencies agencies,
            Clock clock) {
        return new AnswerRequest(asking, requests, cameras, segments, policy, agencies, clock);
    }

    @Singleton
    ReportWrongData reportWrongData(Asking asking, ErrorReports reports, Clock clock) {
        return new ReportWrongData(asking, reports, clock);
    }

    @Singleton
    ReportError reportError(Asking asking, ErrorReports reports, Clock clock) {
        return new ReportError(asking, reports, clock);
    }

    @Singleton
    ListReports listReports(Asking asking, ErrorReports reports) {
        return new ListReports(asking, reports);
    }

    @Singleton
    ReviewReport reviewReport(Asking asking, ErrorReports reports, Clock clock) {
        return new ReviewReport(asking, reports, clock);
    }

    @Singleton
    DeclareBreach declareBreach(Asking asking, Breaches breaches, Clock clock) {
        return new DeclareBreach(asking, breaches, clock);
    }

    @Singleton
    RecordNotice recordNotice(Asking asking, Breaches breaches, Clock clock) {
        return new RecordNotice(asking, breaches, clock);
    }

    @Singleton
    ShowExposure showExposure(Asking asking, Breaches breaches, AuditEntries entries) {
        return new ShowExposure(asking, breaches, entries);
    }
}
