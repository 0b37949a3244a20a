import { useState } from 'react';
import type { AuditEntry } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { useSay } from '../text/text';
import { Field, Quiet } from '../ui/controls';
import { fromLocalInput, time, toLocalInput } from '../ui/format';

const HOUR = 3_600_000;
const HEAD = ['column.time', 'audit.who', 'audit.act', 'audit.elements', 'search.why', 'audit.outcome', 'audit.back', 'audit.entry'] as const;

/** The audit log, for those who oversee. */
export function Audit({ visit }: PartProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [from, setFrom] = useState(() => toLocalInput(new Date(Date.now() - HOUR)));
  const [until, setUntil] = useState('');
  const [limit, setLimit] = useState('200');
  const [hidesPlaylists, setHides] = useState(true);
  const [entries, setEntries] = useState<readonly AuditEntry[] | null>(null);
  const read = async () => {
    const query = { limit: Number(limit), from: fromLocalInput(from), until: fromLocalInput(until) };
    setEntries((await api.get('/v1/audit-entries', { query })).entries);
  };
  useVisit(visit, read);
  const shown = entries?.filter((e) => !hidesPlaylists || e.action !== 'FollowView' || e.outcome !== 'answered');
  return (
    <>
      <form className="card" onSubmit={trying(read)}>
        <h2>{say('tab.audit')}</h2>
        <div className="fields">
          <Field label={say('span.from')}>
            <input id="audit-from" type="datetime-local" step={1} value={from} onChange={(e) => setFrom(e.target.value)} />
          </Field>
          <Field label={say('audit.until')}>
            <input id="audit-until" type="datetime-local" step={1} value={until} onChange={(e) => setUntil(e.target.value)} />
          </Field>
          <Field label={say('audit.limit')}>
            <input id="audit-limit" type="number" min={1} max={1000} value={limit} onChange={(e) => setLimit(e.target.value)} />
          </Field>
        </div>
        <div className="actions">
          <button id="read-audit">{say('audit.read')}</button>
          <label>
            <input id="hide-playlists" type="checkbox" checked={hidesPlaylists} onChange={(e) => setHides(e.target.checked)} />
            {say('audit.hide')}
          </label>
        </div>
      </form>
      <div className="card wide">
        <table id="audit-table">
          <thead>
            <tr>
              {HEAD.map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown?.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
            {(!shown || shown.length === 0) && (
              <tr>
                <td colSpan={HEAD.length} role="status">
                  {say(shown ? 'audit.none' : 'app.loading')}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

function EntryRow({ entry }: { entry: AuditEntry }) {
  const say = useSay();
  const { who, purpose, answer } = entry;
  return (
    <tr data-entry={entry.id} data-action={entry.action} data-outcome={entry.outcome}>
      <td>{time(entry.at)}</td>
      <td>
        {who.name}
        <Quiet>{[who.department, who.agency].filter(Boolean).join(', ')}</Quiet>
      </td>
      <td>{entry.action}</td>
      <td>
        {Object.entries(entry.elements).map(([name, value]) => (
          <div key={name}>
            {name}: {value}
          </div>
        ))}
        {Object.entries(entry.redacted ?? {}).map(([field, why]) => (
          <div key={field} className="quiet-text" data-redacted={field}>
            {say('audit.taken-out', {
              field: field.replace(/^element\./, ''),
              authority: why.authority,
              actor: why.actor,
              at: time(why.at),
            })}
          </div>
        ))}
      </td>
      <td>{purpose && [purpose.code, purpose.number, purpose.narrative].filter(Boolean).join(' · ')}</td>
      <td className={entry.outcome === 'refused' ? 'bad' : undefined}>
        {entry.outcome}
        {entry.clause && (
          <div>
            <code>{entry.clause}</code>
          </div>
        )}
      </td>
      <td>
        {answer?.count}
        {answer && (
          <div>
            <code>{answer.digest.slice(0, 12)}</code>
          </div>
        )}
      </td>
      <td>
        <code>{entry.id}</code>
        {entry.inReplyTo && (
          <Quiet>
            {say('audit.to')} <code>{entry.inReplyTo}</code>
          </Quiet>
        )}
      </td>
    </tr>
  );
}
