import { describe, expect, it } from 'vitest';
import { en, type Key } from './en';
import { LANGUAGES, languageFor, messagesIn, sayIn, type Language } from './text';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

describe.each(Object.keys(LANGUAGES) as Language[])('messages in %s', (language) => {
  it('have the keys of English and no others', async () => {
    expect(Object.keys(await messagesIn(language)).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same placeholders, and say something', async () => {
    const messages = await messagesIn(language);
    for (const key of Object.keys(en) as Key[]) {
      expect(placeholders(messages[key]), key).toEqual(placeholders(en[key]));
      expect(messages[key].trim(), key).not.toBe('');
    }
  });
});

describe('a message', () => {
  it('gets its values, and shows a placeholder that has none', () => {
    const say = sayIn(en);
    expect(say('watch.span', { from: 'noon', until: 'one' })).toBe('noon to one');
    expect(say('watch.span', { from: 'noon' })).toBe('noon to {until}');
  });

  it('takes no markup and no second round of values', () => {
    expect(sayIn(en)('watch.of', { camera: '{seconds}<b>' })).toBe('Watching {seconds}<b>');
  });
});

describe('the language', () => {
  it.each([
    [['es-MX'], 'es'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['fr', 'es'], 'es'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of somebody who wishes %j is %s', (wished, expected) => {
    expect(languageFor(wished)).toBe(expected);
  });
});
