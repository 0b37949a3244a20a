package casement.access;

import casement.domain.access.AccessPolicy;
import casement.domain.access.Asking;
import casement.domain.access.PurposeChoices;
import casement.domain.access.Views;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Authorisations;
import casement.domain.camera.CameraStreams;
import casement.domain.camera.Cameras;
import casement.domain.camera.RecordingRules;
import casement.domain.investigation.Investigations;
import casement.domain.masking.MaskSets;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.people.RenewalDay;
import casement.domain.video.Segments;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.MonthDay;

/** The access room's wiring. */
@Factory
final class AccessRoom {
    @Singleton
    RegisterCamera registerCamera(Asking asking, Cameras cameras, CameraStreams streams, Clock clock) {
        return new RegisterCamera(asking, cameras, streams, clock);
    }

    @Singleton
    ListCameras listCameras(Asking asking, Cameras cameras) {
        return new ListCameras(asking, cameras);
    }

    @Singleton
    ShowCamera showCamera(Asking asking, Cameras cameras) {
        return new ShowCamera(asking, cameras);
    }

    @Singleton
    ShowPurposes showPurposes(Asking asking, AccessPolicy policy, PurposeChoices choices, Cameras cameras) {
        return new ShowPurposes(asking, policy, choices, cameras);
    }

    @Singleton
    RefuseUnknown refuseUnknown() {
        return new RefuseUnknown();
    }

    @Singleton
    ShowApi showApi() {
        return new ShowApi();
    }

    @Singleton
    ChangeCamera changeCamera(Asking asking, Cameras cameras, Authorisations authorisations, Clock clock) {
        return new ChangeCamera(asking, cameras, authorisations, clock);
    }

    @Singleton
    AuthoriseChange authoriseChange(Asking asking, Cameras cameras, Authorisations authorisations, Clock clock) {
        return new AuthoriseChange(asking, cameras, authorisations, clock);
    }

    @Singleton
    ProposeMaskSet proposeMaskSet(
            Asking asking, Cameras cameras, MaskSets maskSets, Authorisations authorisations, Clock clock) {
        return new ProposeMaskSet(asking, cameras, maskSets, authorisations, clock);
    }

    @Singleton
    ShowMaskSet showMaskSet(Asking asking, Cameras cameras, MaskSets maskSets) {
        return new ShowMaskSet(asking, cameras, maskSets);
    }

    @Singleton
    ApproveMaskSet approveMaskSet(Asking asking, Cameras cameras, MaskSets maskSets, Clock clock) {
        return new ApproveMaskSet(asking, cameras, maskSets, clock);
    }

    @Singleton
    SwitchOnPlateReading switchOnPlateReading(Asking asking, Cameras cameras, Clock clock) {
        return new SwitchOnPlateReading(asking, cameras, clock);
    }

    @Singleton
    DecideRecording decideRecording(Asking asking, Cameras cameras, RecordingRules rules, Clock clock) {
        return new DecideRecording(asking, cameras, rules, clock);
    }

    @Singleton
    ShowRecording showRecording(Asking asking, Cameras cameras, Segments segments, Clock clock) {
        return new ShowRecording(asking, cameras, segments, clock);
    }

    @Singleton
    StartView startView(Asking asking, Cameras cameras, Views views, Clock clock) {
        return new StartView(asking, cameras, views, clock);
    }

    @Singleton
    FollowView followView(Asking asking, Cameras cameras, Views views, Segments segments, Clock clock) {
        return new FollowView(asking, cameras, views, segments, clock);
    }

    @Singleton
    EndView endView(AuditLog log, Views views, Clock clock) {
        return new EndView(log, views, clock);
    }

    @Singleton
    CloseViews closeViews(AuditLog log, Views views) {
        return new CloseViews(log, views);
    }

    @Singleton
    ImportPeople importPeople(Asking asking, People people, Agencies agencies, Clock clock) {
        return new ImportPeople(asking, people, agencies, clock);
    }

    @Singleton
    ShowPeople showPeople(Asking asking, People people) {
        return new ShowPeople(asking, people);
    }

    @Singleton
    ShowPerson showPerson(Asking asking, People people) {
        return new ShowPerson(asking, people);
    }

    @Singleton
    RecordTraining recordTraining(Asking asking, People people, Clock clock) {
        return new RecordTraining(asking, people, clock);
    }

    @Singleton
    RenewalDay renewalDay(@Value("${authorisation.renewal.day}") String monthAndDay) {
        return new RenewalDay(MonthDay.parse("--" + monthAndDay));
    }

    @Singleton
    AuthorisePerson authorisePerson(Asking asking, People people, RenewalDay renewal, Clock clock) {
        return new AuthorisePerson(asking, people, renewal, clock);
    }

    @Singleton
    RegisterAgency registerAgency(Asking asking, Agencies agencies, Clock clock) {
        return new RegisterAgency(asking, agencies, clock);
    }

    @Singleton
    ApproveAgency approveAgency(Asking asking, Agencies agencies, People people, Clock clock) {
        return new ApproveAgency(asking, agencies, people, clock);
    }

    @Singleton
    EndAgency endAgency(Asking asking, Agencies agencies, People people, Clock clock) {
        return new EndAgency(asking, agencies, people, clock);
    }

    @Singleton
    WithdrawAuthorisation withdrawAuthorisation(Asking asking, People people, Clock clock) {
        return new WithdrawAuthorisation(asking, people, clock);
    }

    @Singleton
    ShowAgencies showAgencies(Asking asking, Agencies agencies) {
        return new ShowAgencies(asking, agencies);
    }

    @Singleton
    ProvisionPeople provisionPeople(Asking asking, People people, Agencies agencies, Clock clock) {
        return new ProvisionPeople(asking, people, agencies, clock);
    }

    @Singleton
    OpenInvestigation openInvestigation(Asking asking, Investigations investigations, People people, Clock clock) {
        return new OpenInvestigation(asking, investigations, people, clock);
    }

    @Singleton
    ListInvestigations listInvestigations(Asking asking, Investigations investigations) {
        return new ListInvestigations(asking, investigations);
    }

    @Singleton
    ShowInvestigation showInvestigation(Asking asking, Investigations investigations) {
        return new ShowInvestigation(asking, investigations);
    }

    @Singleton
    ChangeTeam changeTeam(Asking asking, Investigations investigations, People people, Clock clock) {
        return new ChangeTeam(asking, investigations, people, clock);
    }

    @Singleton
    CloseInvestigation closeInvestigation(Asking asking, Investigations investigations, Clock clock) {
        return new CloseInvestigation(asking, investigations, clock);
    }
}
