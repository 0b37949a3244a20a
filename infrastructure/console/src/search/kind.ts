import type { ReactNode } from 'react';
import type { Api } from '../api/api';
import type { PurposeForm } from '../api/types';
import type { Key } from '../text/en';
import type { AreaPolygon } from './area';

/** What every question says: where, when and why. */
export interface Asked {
  cameras: string[] | undefined;
  area: AreaPolygon | undefined;
  from: string;
  until: string;
  purpose: PurposeForm;
}

export interface Paging {
  limit: number;
  cursor?: string | undefined;
}

export interface FoundPage<F> {
  auditId: string;
  next?: string | undefined;
  found: F[];
}

/** What is particular about one kind of search. */
export interface Kind<F extends { cameraId: string }, Q extends Asked> {
  /** Of the part, and before its ids. */
  name: 'plates' | 'sightings';
  title: Key;
  cameraClass: string;
  /** Whether cameras must be named. */
  needsCameras: boolean;
  camerasText: Key;
  columns: readonly Key[];
  empty: Key;
  idOf(found: F): string;
  ask(api: Api, question: Q, paging: Paging): Promise<FoundPage<F>>;
  /** Details that the packs hide from these roles. */
  redacted(found: readonly F[]): readonly string[];
}

export interface RowParts<F, Q> {
  cells(found: F, question: Q): ReactNode;
  /** Opened below the row, if it is. */
  below?(found: F, question: Q): ReactNode;
}
