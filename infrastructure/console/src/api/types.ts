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
export type PictureBox = Schemas['PictureBox'];
export type Polygon = Schemas['Polygon'];
export type Point = Schemas['Point'];
export type ProblemDocument = Partial<Schemas['Problem']>;
