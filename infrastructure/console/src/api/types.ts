import type { components } from './openapi';

/** What the API's document says about each thing. */
export type Schemas = components['schemas'];

export type Camera = Schemas['Camera'];
export type CameraShown = Schemas['ListCamerasShown'];
export type PurposeChoice = Schemas['PurposeChoice'];
export type PurposeForm = Schemas['PurposeForm'];
export type View = Schemas['StartViewStarted'];
export type Read = Schemas['ShownRead'];
export type ReadPicture = Schemas['ShowReadPictureShown'];
export type Sighting = Schemas['ShownSighting'];
export type Hit = Schemas['ShownHit'];
export type HitShown = Schemas['ShowHitShown'];
export type HitPicture = Schemas['ShowHitShownPicture'];
export type AuditEntry = Schemas['AuditEntry'];
export type Clip = Schemas['ShownRequest'];
export type ClipShown = Schemas['ShowClipRequestShown'];
export type ClipProgress = Schemas['ShowClipRequestProgress'];
export type EvidenceClass = Schemas['EvidenceClass'];
export type EvidenceItem = Schemas['ShownItem'];
export type EvidenceOpened = Schemas['OpenEvidenceShown'];
export type EvidenceCopy = Schemas['ShownCopy'];
export type EvidenceHold = Schemas['ShownHold'];
export type EvidenceChange = Schemas['ShownChange'];
export type CopyOpened = Schemas['OpenCopyShown'];
export type RequesterKind = Schemas['RequesterKind'];
export type DataRequest = Schemas['DataRequest'];
export type Ruling = Schemas['ReceiveRequestReceived'];
export type ErrorReport = Schemas['ErrorReport'];
export type PictureBox = Schemas['PictureBox'];
export type Polygon = Schemas['Polygon'];
export type Point = Schemas['Point'];
export type ProblemDocument = Partial<Schemas['Problem']>;
