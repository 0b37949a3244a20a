import { useEffect, useRef } from 'react';
import { Plain, Problem } from '../api/problem';
import type { ProblemDocument } from '../api/types';
import { useSay, type Say } from '../text/text';

/** Why something was not done, in plain words, with the rule that decided. */
export function ProblemBox({ failure }: { failure: unknown }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) {
      box.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [failure]);
  const document = failure ? documentOf(failure, say) : null;
  const several = document?.problems && document.problems.length > 1 ? document.problems : [];
  return (
    <div id="problem" role="alert" hidden={!document} ref={box}>
      {document && (
        <>
          <p>
            <strong id="problem-title">{document.title ?? say('problem.title')}</strong>
          </p>
          <p id="problem-detail">{document.detail}</p>
          {document.clause && (
            <p className="quiet-text">
              {say('problem.rule')} <code id="problem-clause">{document.clause}</code>
            </p>
          )}
          {several.length > 0 && (
            <ul>
              {several.map((each, i) => (
                <li key={i}>
                  {each.field}: {each.message}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

export function documentOf(failure: unknown, say: Say): ProblemDocument {
  if (failure instanceof Problem) {
    return failure.document;
  }
  if (failure instanceof Plain) {
    return { detail: say(failure.key, failure.values) };
  }
  return { detail: failure instanceof Error ? failure.message : String(failure) };
}
