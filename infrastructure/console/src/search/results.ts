import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../app/desk';
import type { Asked, Kind } from './kind';

const PAGE = 100;
const MOST = 500;
export const BETWEEN_LOOKS_MILLIS = 20_000;
const OVERLAP_MILLIS = 600_000;
const LONGEST_WATCH_MILLIS = 1_800_000;

export interface Row<F> {
  found: F;
  isNew: boolean;
}

export interface Answered<F, Q> {
  question: Q;
  auditId: string;
  rows: readonly Row<F>[];
  next: string | undefined;
  /** There is more, and no way to page on. */
  isCut: boolean;
  /** The span ends with the present. */
  isOpen: boolean;
  /** The reason's words count a single time. */
  once: boolean;
  redacted: readonly string[];
  looked: { at: number; added: number } | 'ended' | null;
}

/** What a search found: the newest first, page by page, and what comes while somebody keeps looking. */
export function useResults<F extends { cameraId: string }, Q extends Asked>(kind: Kind<F, Q>, isShown: boolean) {
  const { api, show } = useDesk();
  const [answered, setAnswered] = useState<Answered<F, Q> | null>(null);
  const [isLooking, setLooking] = useState(false);
  const newest = useRef<Answered<F, Q> | null>(null);
  const asked = useRef<Q | null>(null);
  const lookedUntil = useRef(0);
  const shown = useRef(isShown);
  newest.current = answered;
  shown.current = isShown;

  const clear = () => {
    asked.current = null;
    setLooking(false);
    setAnswered(null);
  };
  const ask = async (question: Q, isOpen: boolean, once: boolean) => {
    asked.current = question;
    lookedUntil.current = Date.parse(question.until);
    const page = await kind.ask(api, question, { limit: once ? MOST : PAGE });
    if (asked.current === question) {
      setAnswered({
        question,
        auditId: page.auditId,
        rows: unlike(page.found, [], kind).map((found) => ({ found, isNew: false })),
        next: once ? undefined : page.next,
        isCut: Boolean(once && page.next),
        isOpen,
        once,
        redacted: kind.redacted(page.found),
        looked: null,
      });
    }
  };
  const goOn = async () => {
    const before = newest.current;
    if (!before?.next) {
      return;
    }
    const page = await kind.ask(api, before.question, { limit: PAGE, cursor: before.next });
    setAnswered((now) => {
      if (now?.question !== before.question) {
        return now;
      }
      const fresh = unlike(page.found, now.rows, kind).map((found) => ({ found, isNew: false }));
      return { ...now, rows: [...now.rows, ...fresh], next: page.next, looked: null };
    });
  };
  /** Shows the same thing anew, as it is now. */
  const replace = (found: F) =>
    setAnswered((now) => now && { ...now, rows: now.rows.map((row) => (kind.idOf(row.found) === kind.idOf(found) ? { ...row, found } : row)) });

  useEffect(() => {
    if (!isLooking) {
      return undefined;
    }
    let isOver = false;
    const end = Date.now() + LONGEST_WATCH_MILLIS;
    /** Some of what is new happened a while ago, since seeing takes its time. */
    const look = async () => {
      const question = asked.current;
      if (!question) {
        return;
      }
      const until = Date.now();
      const from = Math.max(Date.parse(question.from), lookedUntil.current - OVERLAP_MILLIS);
      const span = { ...question, from: new Date(from).toISOString(), until: new Date(until).toISOString() };
      const found: F[] = [];
      let cursor: string | undefined;
      do {
        const page = await kind.ask(api, span, { limit: MOST, cursor });
        found.push(...page.found);
        cursor = page.next;
      } while (cursor);
      if (!isOver && asked.current === question) {
        lookedUntil.current = until;
        setAnswered((now) => now && lookedAt(now, found, until, kind));
      }
    };
    const step = async () => {
      if (Date.now() > end) {
        setLooking(false);
        setAnswered((now) => now && { ...now, looked: 'ended' });
      } else if (shown.current && document.visibilityState === 'visible') {
        await look();
      }
    };
    const guarded = () =>
      void step().catch((failure: unknown) => {
        if (!isOver) {
          setLooking(false);
          show(failure);
        }
      });
    const timer = setInterval(guarded, BETWEEN_LOOKS_MILLIS);
    guarded();
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [isLooking, api, kind, show]);

  return { answered, isLooking, setLooking, clear, ask, goOn, replace };
}

function lookedAt<F extends { cameraId: string }, Q extends Asked>(now: Answered<F, Q>, found: readonly F[], at: number, kind: Kind<F, Q>): Answered<F, Q> {
  const fresh = unlike(found, now.rows, kind).map((one) => ({ found: one, isNew: true }));
  const before = now.rows.map((row) => (row.isNew ? { ...row, isNew: false } : row));
  return { ...now, rows: [...fresh, ...before], looked: { at, added: fresh.length } };
}

/** Those that are not among the rows, each once. */
function unlike<F extends { cameraId: string }, Q extends Asked>(found: readonly F[], rows: readonly Row<F>[], kind: Kind<F, Q>): F[] {
  const known = new Set(rows.map((row) => kind.idOf(row.found)));
  return found.filter((one) => {
    const id = kind.idOf(one);
    const isFresh = !known.has(id);
    known.add(id);
    return isFresh;
  });
}
