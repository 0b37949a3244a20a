import { useState, type SyntheticEvent } from 'react';
import type { Ruling, Schemas } from '../api/types';
import { useDesk } from '../app/desk';
import { REQUESTERS } from '../evidence/Copies';
import type { Key } from '../text/en';
import { useSay } from '../text/text';
import { Choice, Field, valueIn } from '../ui/controls';
import { fromLocalInput, words } from '../ui/format';
import { StateBadge } from './RequestTable';

const CHANNELS: readonly Schemas['Channel'][] = ['letter', 'form', 'api'];
const ADDRESSEES: readonly Schemas['Addressee'][] = ['records-office', 'counsel', 'principal'];
const DATA: readonly Schemas['DataClass'][] = ['cctv-recording', 'alpr-read', 'alpr-hit', 'school-recording'];
const MANNERS: readonly Schemas['Manner'][] = ['clip', 'viewing', 'confirmation', 'search', 'feed', 'pool'];
const GROUNDS: readonly Schemas['LegalGround'][] = [
  'warrant',
  'court-order',
  'subpoena',
  'joint-investigation',
  'investigation',
  'discovery',
  'public-records',
  'service-contract',
  'none',
];
const OFFENCES: readonly Schemas['Offence'][] = [
  'felony',
  'misdemeanour',
  'missing-person-at-risk',
  'immigration',
  'reproductive-care',
  'gender-affirming-care',
  'first-amendment-activity',
  'minor-drug-offence',
  'prostitution',
  'traffic-offence',
  'teacher-performance',
  'other',
];

/** Types a request in as it came; what a rule decides is decided at once, and shown with its clause. */
export function ReceiveRequest({ received }: { received: (id: string) => Promise<void> }) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [ruling, setRuling] = useState<Ruling | null>(null);
  const receive = async (event?: SyntheticEvent) => {
    const form = event?.currentTarget as HTMLFormElement;
    setRuling(null);
    const made = await api.post('/v1/data-requests', { body: formOf(form) });
    form.reset();
    setRuling(made);
    await received(made.id);
  };
  return (
    <form id="request-form" className="card" onSubmit={(event) => void trying(() => receive(event))(event)}>
      <h2>{say('requests.receive')}</h2>
      <p className="quiet-text">{say('requests.sameAnswer')}</p>
      <fieldset>
        <legend>{say('requests.who')}</legend>
        <div className="fields">
          <Codes id="channel" label="requests.channel" options={CHANNELS} />
          <Codes id="addressee" label="requests.addressee" options={ADDRESSEES} />
          <Text id="name" label="requests.name" />
          <Codes id="kind" label="copies.kind" options={REQUESTERS} isOpen />
          <Text id="organisation" label="copies.organisation" />
          <Text id="agency" label="copies.agency" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('requests.wanted')}</legend>
        <div className="fields">
          <Codes id="data" label="requests.data" options={DATA} />
          <Codes id="manner" label="requests.manner" options={MANNERS} />
          <Text id="camera" label="cameras.camera" />
          <Text id="from" label="span.from" type="datetime-local" />
          <Text id="until" label="span.until" type="datetime-local" />
          <Text id="item" label="requests.item" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('requests.grounds')}</legend>
        <div className="fields">
          <Codes id="ground" label="requests.ground" options={GROUNDS} isOpen />
          <Codes id="offence" label="reason.offence" options={OFFENCES} isOpen />
          <Text id="case" label="clip.case" />
          <Text id="order" label="requests.order" />
          <Text id="recipient" label="requests.recipient" />
          <Text id="narrative" label="requests.narrative" />
        </div>
      </fieldset>
      <button id="receive-request">{say('requests.receive')}</button>
      <div role="status">
        {ruling && (
          <p id="ruling" data-state={ruling.state}>
            <StateBadge state={ruling.state} /> <span id="ruling-text">{ruling.text}</span> {say('problem.rule')} <code id="ruling-clause">{ruling.clause}</code>
            {ruling.basis && ` · ${ruling.basis}`}. {say('audit.logged')} <code id="ruling-audit-id">{ruling.auditId}</code>.
          </p>
        )}
      </div>
    </form>
  );
}

/** Where a ruling hangs on it, nothing is chosen beforehand. */
function Codes({ id, label, options, isOpen }: { id: string; label: Key; options: readonly string[]; isOpen?: boolean }) {
  const say = useSay();
  return (
    <Field label={say(label)}>
      <Choice id={`request-${id}`} options={(isOpen ? ['', ...options] : options).map((one) => [one, words(one) || '–'] as const)} />
    </Field>
  );
}

function Text({ id, label, type }: { id: string; label: Key; type?: string }) {
  const say = useSay();
  return (
    <Field label={say(label)}>
      <input id={`request-${id}`} type={type} step={type && 1} autoComplete="off" />
    </Field>
  );
}

/** As it was filled in; what is missing, the API says. */
function formOf(form: HTMLElement): Schemas['RequestForm'] {
  const value = (id: string) => valueIn(form, `request-${id}`);
  return {
    channel: value('channel') as Schemas['Channel'],
    addressee: value('addressee') as Schemas['Addressee'],
    applicant: {
      name: value('name') as string,
      kind: value('kind') as Schemas['RequesterKind'],
      organisation: value('organisation'),
      agency: value('agency'),
    },
    wanted: {
      dataClass: value('data') as Schemas['DataClass'],
      manner: value('manner') as Schemas['Manner'],
      camera: value('camera'),
      item: value('item'),
      from: fromLocalInput(value('from') ?? ''),
      until: fromLocalInput(value('until') ?? ''),
    },
    grounds: {
      ground: value('ground') as Schemas['LegalGround'],
      offence: value('offence') as Schemas['Offence'],
      caseNumber: value('case'),
      order: value('order'),
      recipient: value('recipient'),
      narrative: value('narrative'),
    },
  };
}
