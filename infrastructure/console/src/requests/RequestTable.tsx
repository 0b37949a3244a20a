import type { DataRequest } from '../api/types';
import { useSay } from '../text/text';
import { Act, Badge, Quiet, type Kind } from '../ui/controls';
import { time, words } from '../ui/format';

export type RequestState = DataRequest['state'];
const HEAD = ['column.time', 'requests.who', 'requests.wanted', 'requests.ground', 'cameras.state', 'column.acts'] as const;
const KINDS: Record<RequestState, Kind> = {
  received: 'warn',
  'refused-by-rule': 'bad',
  'routed-to-counsel': 'warn',
  'to-review': 'warn',
  approved: 'good',
  refused: 'bad',
  answered: '',
};
export const REQUEST_STATES = Object.keys(KINDS) as RequestState[];

export function StateBadge({ state }: { state: RequestState }) {
  const say = useSay();
  return <Badge kind={KINDS[state]}>{say(`requests.is.${state}`)}</Badge>;
}

/** The rule that decided last, if one did. */
export function clauseOf({ history }: Pick<DataRequest, 'history'>): string | undefined {
  return history.findLast((step) => step.clause)?.clause;
}

interface RequestTableProps {
  /** Null while they are asked for. */
  requests: readonly DataRequest[] | null;
  open: (id: string) => Promise<void>;
}

export function RequestTable({ requests, open }: RequestTableProps) {
  const say = useSay();
  return (
    <table id="requests-table">
      <thead>
        <tr>
          {HEAD.map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody id="requests-found">
        {requests?.map((request) => <RequestRow key={request.id} request={request} open={open} />)}
        {(!requests || requests.length === 0) && (
          <tr>
            <td colSpan={HEAD.length} role="status">
              {say(requests ? 'clip.none' : 'app.loading')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function RequestRow({ request, open }: { request: DataRequest; open: (id: string) => Promise<void> }) {
  const say = useSay();
  const { applicant, grounds, wanted } = request.particulars;
  const received = time(request.history[0]?.at);
  return (
    <tr data-request={request.id} data-state={request.state}>
      <td>{received}</td>
      <td>
        {applicant.name}
        <Quiet>{[applicant.organisation, words(applicant.requester.kind)].filter(Boolean).join(' · ')}</Quiet>
      </td>
      <td>
        {words(wanted.dataClass)}, {words(wanted.manner)}
        <Quiet>{wanted.camera ?? wanted.item}</Quiet>
      </td>
      <td>
        {words(grounds.ground)}
        <Quiet>{grounds.caseNumber}</Quiet>
      </td>
      <td>
        <StateBadge state={request.state} />
        <Quiet>
          <code>{clauseOf(request)}</code>
        </Quiet>
      </td>
      <td>
        <Act act="open-request" quiet label={say('requests.openOf', { name: applicant.name, time: received })} work={() => open(request.id)}>
          {say('hits.open')}
        </Act>
      </td>
    </tr>
  );
}
