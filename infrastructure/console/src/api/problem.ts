import type { Key } from '../text/en';
import type { Values } from '../text/text';
import type { ProblemDocument } from './types';

/** What the API answered when it did not do what was asked (RFC 9457). */
export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail ?? document.title ?? '');
  }
}

/** What the console itself has to say, in the language of who reads it. */
export class Plain extends Error {
  constructor(
    readonly key: Key,
    readonly values: Values = {},
  ) {
    super(key);
  }
}

export async function problemOf(answer: Response): Promise<Error> {
  try {
    return new Problem((await answer.json()) as ProblemDocument);
  } catch {
    return new Plain('problem.status', { status: answer.status });
  }
}
