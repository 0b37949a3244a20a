import type { ComponentType } from 'react';
import { Audit } from '../audit/Audit';
import { Cameras } from '../cameras/Cameras';
import { Commissioning } from '../commissioning/Commissioning';
import { Evidence } from '../evidence/Evidence';
import { Hits } from '../hits/Hits';
import { CityMap } from '../map/CityMap';
import { Reports } from '../reports/Reports';
import { Requests } from '../requests/Requests';
import { Plates } from '../search/Plates';
import { Sightings } from '../search/Sightings';
import type { Key } from '../text/en';
import { Wall } from '../wall/Wall';
import type { PartProps } from './desk';
import { MAY_AUDIT, MAY_COMMISSION, MAY_REVIEW_REPORTS, MAY_SEARCH, MAY_SEE_CLIPS, MAY_SEE_HITS, MAY_SEE_REQUESTS } from './roles';
import type { Claims } from './signin';

export type PartName = 'cameras' | 'map' | 'wall' | 'plates' | 'sightings' | 'hits' | 'evidence' | 'requests' | 'reports' | 'commissioning' | 'audit';

interface PartOffer {
  name: PartName;
  title: Key;
  /** Undefined: everybody. */
  roles?: readonly string[];
  Part: ComponentType<PartProps>;
}

const PARTS: readonly PartOffer[] = [
  { name: 'cameras', title: 'tab.cameras', Part: Cameras },
  { name: 'map', title: 'tab.map', Part: CityMap },
  { name: 'wall', title: 'tab.wall', Part: Wall },
  { name: 'plates', title: 'tab.plates', roles: MAY_SEARCH, Part: Plates },
  { name: 'sightings', title: 'tab.sightings', roles: MAY_SEARCH, Part: Sightings },
  { name: 'hits', title: 'tab.hits', roles: MAY_SEE_HITS, Part: Hits },
  { name: 'evidence', title: 'tab.evidence', roles: MAY_SEE_CLIPS, Part: Evidence },
  { name: 'requests', title: 'tab.requests', roles: MAY_SEE_REQUESTS, Part: Requests },
  { name: 'reports', title: 'tab.reports', roles: MAY_REVIEW_REPORTS, Part: Reports },
  { name: 'commissioning', title: 'tab.commissioning', roles: MAY_COMMISSION, Part: Commissioning },
  { name: 'audit', title: 'tab.audit', roles: MAY_AUDIT, Part: Audit },
];

/** The parts that are shown to somebody; what they may do there, the API decides. */
export function offered(claims: Claims): readonly PartOffer[] {
  return PARTS.filter(({ roles }) => !roles || claims.roles.some((role) => roles.includes(role)));
}
