import { Api } from './api.js';
import { AuditPart } from './audit.js';
import { CamerasPart } from './cameras.js';
import { CommissioningPart } from './commissioning.js';
import { byId } from './dom.js';
import { HitsPart } from './hits.js';
import { PlatesPart } from './plates.js';
import { show, trying } from './problem.js';
import { SightingsPart } from './sightings.js';
import { SignIn } from './signin.js';

const MAY_SEARCH = ['rtcc-analyst', 'supervisor'];
const MAY_SEE_HITS = ['rtcc-analyst', 'field-officer', 'supervisor', 'alpr-administrator'];
const MAY_ACKNOWLEDGE = ['rtcc-analyst', 'field-officer', 'supervisor'];
const MAY_COMMISSION = ['technician', 'operations-manager'];
const MAY_AUDIT = ['auditor', 'inspector-general'];

try {
  await open();
} catch (failure) {
  show(failure);
}

async function open() {
  const settings = await (await fetch('/config.json')).json();
  const signIn = new SignIn(settings);
  byId('sign-in').addEventListener('click', trying(() => signIn.begin()));
  byId('sign-out').addEventListener('click', () => signIn.end());
  try {
    await signIn.finish();
  } finally {
    const claims = signIn.claims();
    byId('sign-in').hidden = claims !== null;
    byId('welcome').hidden = claims !== null;
  }
  if (signIn.token()) {
    const alerts = settings.alertSocket ? { address: settings.alertSocket, token: () => signIn.token() } : null;
    begin(new Api(settings.api ?? settings.apiBase ?? '', signIn), signIn.claims(), alerts);
  }
}

function begin(api, claims, alerts) {
  const roles = claims.roles ?? [];
  byId('who').textContent = `${claims.name} · ${claims.agency} · ${roles.join(', ')}`;
  byId('sign-out').hidden = false;
  byId('tabs').hidden = false;
  const may = (those) => roles.some((role) => those.includes(role));
  const parts = {
    cameras: new CamerasPart(api, byId('cameras')),
    plates: new PlatesPart(api, byId('plates')),
    sightings: new SightingsPart(api, byId('sightings')),
    hits: new HitsPart(api, byId('hits'), alerts, may(MAY_ACKNOWLEDGE)),
    commissioning: new CommissioningPart(api, byId('commissioning')),
    audit: new AuditPart(api, byId('audit')),
  };
  byId('tab-plates').hidden = !may(MAY_SEARCH);
  byId('tab-sightings').hidden = !may(MAY_SEARCH);
  byId('tab-hits').hidden = !may(MAY_SEE_HITS);
  byId('tab-commissioning').hidden = !may(MAY_COMMISSION);
  byId('tab-audit').hidden = !may(MAY_AUDIT);
  for (const tab of document.querySelectorAll('#tabs button')) {
    tab.addEventListener('click', trying(() => turnTo(parts, tab.dataset.part)));
  }
  byId('tab-cameras').click();
}

async function turnTo(parts, name) {
  for (const section of document.querySelectorAll('section[data-part]')) {
    section.hidden = section.id !== name;
  }
  for (const tab of document.querySelectorAll('#tabs button')) {
    tab.toggleAttribute('aria-current', false);
    if (tab.dataset.part === name) {
      tab.setAttribute('aria-current', 'page');
    }
  }
  await parts[name].open();
}
