import type { ReactNode, SelectHTMLAttributes } from 'react';
import { useDesk, type Work } from '../app/desk';

export function Field({ label, hidden, children }: { label: string; hidden?: boolean; children: ReactNode }) {
  return (
    <label hidden={hidden}>
      {label}
      {children}
    </label>
  );
}

type Option = string | readonly [value: string, text: string];

/** A choice of values, or of values with the text that is shown for each. */
export function Choice({ options, ...more }: { options: readonly Option[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <select {...more}>
      {options.map((option) => {
        const [value, text] = typeof option === 'string' ? [option, option] : option;
        return (
          <option key={value} value={value}>
            {text}
          </option>
        );
      })}
    </select>
  );
}

interface ActProps {
  id?: string;
  act?: string;
  label?: string;
  quiet?: boolean;
  disabled?: boolean;
  title?: string;
  work: Work;
  children: ReactNode;
}

/** A button whose failures are shown in plain words. */
export function Act({ id, act, label, quiet, disabled, title, work, children }: ActProps) {
  const { trying } = useDesk();
  return (
    <button id={id} type="button" className={quiet ? 'quiet' : undefined} data-act={act} aria-label={label} disabled={disabled} title={title} onClick={trying(work)}>
      {children}
    </button>
  );
}

export type Kind = 'good' | 'warn' | 'bad' | '';

export function Badge({ kind, children, ...data }: { kind: Kind; children: ReactNode; 'data-health'?: string; 'data-match'?: string }) {
  return (
    <span className={`badge ${kind}`} {...data}>
      {children}
    </span>
  );
}

export function Quiet({ children }: { children: ReactNode }) {
  return <div className="quiet-text">{children}</div>;
}

/** What a field of a form holds, trimmed; undefined when it is empty or not there. */
export function valueIn(form: HTMLElement, id: string): string | undefined {
  const control = form.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`#${CSS.escape(id)}`);
  return control?.value.trim() || undefined;
}
