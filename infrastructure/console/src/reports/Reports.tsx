import { useRef, useState } from 'react';
import { usePages } from '../api/pages';
import type { ErrorReport, Schemas } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Badge, Choice, Field, Quiet } from '../ui/controls';
import { time, words } from '../ui/format';

const HEAD = ['column.time', 'column.kind', 'reports.says', 'reports.found', 'column.acts'] as const;
const STATES = ['open', 'closed'] as const;
const FINDINGS: readonly Schemas['ErrorReportFinding'][] = ['noted', 'corrected', 'upheld', 'unfounded'];

/** What the public and members say is wrong, and what came of it. */
export function Reports({ visit }: PartProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const asked = useRef<string>(STATES[0]);
  const [state, setState] = useState<string>(STATES[0]);
  const list = usePages<ErrorReport>(async (cursor) => {
    const { reports, next } = await api.get('/v1/error-reports', { query: { state: asked.current, cursor } });
    return { found: reports, next };
  });
  useVisit(visit, list.load);
  const choose = (chosen: string) => {
    asked.current = chosen;
    setState(chosen);
    void trying(list.load)();
  };
  const { found } = list;
  return (
    <div className="card wide">
      <h2>{say('tab.reports')}</h2>
      <div className="fields">
        <Field label={say('hits.show')}>
          <Choice
            id="reports-state"
            options={STATES.map((one) => [one, say(`reports.is.${one}`)] as const)}
            value={state}
            onChange={(e) => choose(e.target.value)}
          />
        </Field>
      </div>
      <table id="reports-table">
        <thead>
          <tr>
            {HEAD.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody id="reports-found">
          {found?.map((report) => <ReportRow key={report.id} report={report} done={list.load} />)}
          {(!found || found.length === 0) && (
            <tr>
              <td colSpan={HEAD.length} role="status">
                {say(found ? 'reports.none' : 'app.loading')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {list.hasMore && (
        <Act id="reports-more" quiet work={list.more}>
          {say('results.more')}
        </Act>
      )}
    </div>
  );
}

function ReportRow({ report, done }: { report: ErrorReport; done: () => Promise<void> }) {
  return (
    <tr data-report={report.id} data-open={report.open ? 'yes' : 'no'}>
      <td>{time(report.received)}</td>
      <td>
        <Badge kind={report.kind === 'violation' ? 'bad' : ''}>{words(report.kind)}</Badge>
        <Quiet>{words(report.about)}</Quiet>
      </td>
      <td>
        {report.says}
        <Quiet>{[report.reporter?.name, report.contact].filter(Boolean).join(' · ')}</Quiet>
      </td>
      <td>
        {report.history.map(({ at, finding, note, who, audit }) => (
          <div key={audit} data-finding={finding}>
            {words(finding)}: {note}
            <Quiet>
              {who.name}, {time(at)}
            </Quiet>
          </div>
        ))}
      </td>
      <td>{report.open && <Review report={report} done={done} />}</td>
    </tr>
  );
}

/** What somebody else than who reported it found; the API decides who may. */
function Review({ report, done }: { report: ErrorReport; done: () => Promise<void> }) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [finding, setFinding] = useState<Schemas['ErrorReportFinding']>('noted');
  const [note, setNote] = useState('');
  const review = async () => {
    await api.post('/v1/error-reports/{report}/reviews', { path: { report: report.id }, body: { finding, note: note.trim() } });
    setNote('');
    await done();
  };
  return (
    <form id={`review-${report.id}`} onSubmit={trying(review)}>
      <Field label={say('reports.finding')}>
        <Choice
          id={`review-finding-${report.id}`}
          options={FINDINGS.map((one) => [one, words(one)] as const)}
          value={finding}
          onChange={(e) => setFinding(e.target.value as Schemas['ErrorReportFinding'])}
        />
      </Field>
      <Field label={say('reports.note')}>
        <input id={`review-note-${report.id}`} autoComplete="off" maxLength={1000} value={note} onChange={(e) => setNote(e.target.value)} />
      </Field>
      <button data-act="review" aria-label={say('reports.reviewOf', { time: time(report.received) })}>
        {say('reports.review')}
      </button>
    </form>
  );
}
