import { createContext, useContext } from 'react';
import { en, type Key } from './en';

export type Values = Record<string, string | number>;
export type Messages = Record<Key, string>;
/** A message with its values, in the language that is shown. */
export type Say = (key: Key, values?: Values) => string;

export const LANGUAGES = { en: 'English', es: 'Español', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' } as const;
export type Language = keyof typeof LANGUAGES;

/** Other languages are fetched from this origin when they are asked for. */
export async function messagesIn(language: Language): Promise<Messages> {
  switch (language) {
    case 'es':
      return (await import('./es')).es;
    case 'zh-Hans':
      return (await import('./zh-hans')).zhHans;
    case 'zh-Hant':
      return (await import('./zh-hant')).zhHant;
    default:
      return en;
  }
}

export function sayIn(messages: Messages): Say {
  return (key, values = {}) => messages[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The first of the wished languages that there are messages in. */
export function languageFor(wished: readonly string[]): Language {
  for (const tag of wished) {
    const lower = tag.toLowerCase();
    if (lower.startsWith('zh')) {
      return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
    }
    if (lower.startsWith('es')) {
      return 'es';
    }
    if (lower.startsWith('en')) {
      return 'en';
    }
  }
  return 'en';
}

export const SayContext = createContext<Say>(sayIn(en));

export function useSay(): Say {
  return useContext(SayContext);
}
