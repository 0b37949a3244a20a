import { useState } from 'react';
import type { CopyOpened, EvidenceCopy, EvidenceItem, PurposeForm, RequesterKind } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Badge, Choice, Field, Quiet } from '../ui/controls';
import { time, words } from '../ui/format';
import { Away } from './Opened';
import { copyState, size } from './progress';

export const REQUESTERS: readonly RequesterKind[] = [
  'law-enforcement',
  'court',
  'defence-counsel',
  'statutory-body',
  'parent',
  'public',
  'company',
  'immigration-authority',
];
const TEXTS = ['name', 'organisation', 'agency'] as const;
const NOBODY = { name: '', organisation: '', agency: '' };

interface CopiesProps {
  item: EvidenceItem;
  purpose: () => PurposeForm;
  done: () => Promise<void>;
}

/** Copies for somebody outside: who got which, and ordering another. */
export function Copies({ item, purpose, done }: CopiesProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [to, setTo] = useState(NOBODY);
  const [kind, setKind] = useState<RequesterKind | ''>('');
  const [watermark, setWatermark] = useState(false);
  const [fetched, setFetched] = useState<CopyOpened | null>(null);
  const order = async () => {
    const recipient = { name: to.name.trim(), organisation: to.organisation.trim() || undefined, agency: to.agency.trim() || undefined };
    // Nothing is chosen beforehand; what is missing, the API says.
    const body = { recipient: { ...recipient, kind: (kind || undefined) as RequesterKind }, purpose: purpose(), watermark };
    await api.post('/v1/evidence/{item}/copies', { path: { item: item.itemId }, body });
    setTo(NOBODY);
    setKind('');
    await done();
  };
  const fetchCopy = async (copy: number) => {
    setFetched(null);
    const path = { item: item.itemId, copy: String(copy) };
    setFetched(await api.post('/v1/evidence/{item}/copies/{copy}/openings', { path, body: { purpose: purpose() } }));
    await done();
  };
  return (
    <>
      <h3>{say('copies.title')}</h3>
      {item.copies.length === 0 && <p className="quiet-text">{say('copies.none')}</p>}
      <ul id="item-copies">
        {item.copies.map((copy) => (
          <CopyLine key={copy.copy} copy={copy} fetchCopy={fetchCopy} />
        ))}
      </ul>
      {fetched && (
        <p id="copy-fetched" role="status">
          <Away id="copy-address" address={fetched.address}>
            {say('copies.download', { copy: fetched.copy.copy, size: size(fetched.copy.bytes ?? 0) })}
          </Away>{' '}
          SHA-256 <code>{fetched.copy.sha256}</code>. {say('audit.logged')} <code id="copy-audit-id">{fetched.auditId}</code>. {say('evidence.tenMinutes')}
        </p>
      )}
      <form id="copy-form" onSubmit={trying(order)}>
        <div className="fields">
          {TEXTS.map((name) => (
            <Field key={name} label={say(`copies.${name}`)}>
              <input id={`copy-${name}`} autoComplete="off" value={to[name]} onChange={(e) => setTo({ ...to, [name]: e.target.value })} />
            </Field>
          ))}
          <Field label={say('copies.kind')}>
            <Choice
              id="copy-kind"
              options={['', ...REQUESTERS].map((one) => [one, words(one) || '–'] as const)}
              value={kind}
              onChange={(e) => setKind(e.target.value as RequesterKind)}
            />
          </Field>
        </div>
        <div className="actions">
          <button id="order-copy">{say('copies.order')}</button>
          <label>
            <input id="copy-watermark" type="checkbox" checked={watermark} onChange={(e) => setWatermark(e.target.checked)} />
            {say('copies.watermark')}
          </label>
        </div>
      </form>
    </>
  );
}

function CopyLine({ copy, fetchCopy }: { copy: EvidenceCopy; fetchCopy: (copy: number) => Promise<void> }) {
  const say = useSay();
  const state = copyState(copy, Date.now());
  return (
    <li data-copy={copy.copy} data-state={state}>
      {say('copies.of', { copy: copy.copy, recipient: copy.recipient })} <Badge kind={state === 'ready' ? 'good' : ''}>{say(`copies.is.${state}`)}</Badge>
      {copy.watermark && <Badge kind="">{say('copies.marked')}</Badge>}
      {state === 'ready' && (
        <Act act="fetch-copy" quiet label={say('copies.fetchOf', { copy: copy.copy })} work={() => fetchCopy(copy.copy)}>
          {say('copies.fetch')}
        </Act>
      )}
      <Quiet>
        {[copy.organisation, words(copy.kind), say('evidence.by', { name: copy.name, time: time(copy.orderedAt) })].filter(Boolean).join(' · ')}
        {state === 'ready' && copy.fetchBy && ` · ${say('watch.until', { time: time(copy.fetchBy) })}`}
      </Quiet>
    </li>
  );
}
