import type { EvidenceOpened } from '../api/types';
import { useSay } from '../text/text';
import { Quiet } from '../ui/controls';
import { time, words } from '../ui/format';

const HEAD = ['column.time', 'evidence.event', 'audit.who', 'audit.elements', 'audit.entry'] as const;

/** What is in an item, and what happened to it; the addresses are void soon. */
export function Opened({ opened: { auditId, custody, manifest, media } }: { opened: EvidenceOpened }) {
  const say = useSay();
  return (
    <div id="item-opened">
      <p>
        {say('audit.logged')} <code id="item-audit-id">{auditId}</code>. {say('evidence.tenMinutes')}
      </p>
      <ul id="item-media">
        {media.map(({ address, file }) => (
          <li key={file} data-file={file}>
            <Away address={address}>{file}</Away>
          </li>
        ))}
      </ul>
      <Quiet>
        {say('evidence.madeOf', { asked: manifest.requested.name, approved: manifest.approved.name })}{' '}
        {manifest.packs.map(({ pack, version }) => `${pack} ${version}`).join(', ')}
      </Quiet>
      {manifest.cameras.some(({ gaps }) => gaps.length > 0) && (
        <ul id="item-gaps">
          {manifest.cameras.flatMap(({ camera, gaps }) =>
            gaps.map(({ from, until, why }) => (
              <li key={`${camera} ${from}`}>
                {say('gaps.title')}: {camera}, {say('watch.span', { from: time(from), until: time(until) })}, {words(why)}
              </li>
            )),
          )}
        </ul>
      )}
      <h3>{say('evidence.custody')}</h3>
      <table id="item-custody">
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
          {custody.map((event) => (
            <tr key={event.event} data-event={event.event} data-kind={event.kind}>
              <td>{time(event.at)}</td>
              <td>
                {event.event}. {words(event.kind)}
              </td>
              <td>
                {event.who.name}
                <Quiet>{event.who.agency}</Quiet>
              </td>
              <td>
                {Object.entries(event.detail).map(([name, value]) => (
                  <div key={name}>
                    {name}: {value}
                  </div>
                ))}
              </td>
              <td>
                <code>{event.who.audit}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Leads to an address that the API gave, if it is one of the web, and tells it nothing of this page. */
export function Away({ address, id, children }: { address: string; id?: string; children: string }) {
  const isOfTheWeb = /^https?:\/\//.test(address);
  return isOfTheWeb ? (
    <a id={id} href={address} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  ) : (
    <span id={id}>{children}</span>
  );
}
