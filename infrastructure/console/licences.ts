import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** Puts the licences of the packages whose code is in the bundle beside it, as they ask for. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const folders = new Map<string, string>();
      for (const file of Object.values(bundle)) {
        for (const id of file.type === 'chunk' ? Object.keys(file.modules) : []) {
          const found = PACKAGE.exec(id.replace(/^\0/, ''));
          if (found?.[1]) {
            folders.set(found[1], found[0]);
          }
        }
      }
      const texts = [...folders].sort().map(([name, folder]) => `${name}\n\n${licenceIn(name, folder)}`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

/** @throws when a package has none, since it may then not be shipped */
function licenceIn(name: string, folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) {
    throw new Error(`${name} has no licence file; leave the package out or add its licence`);
  }
  return readFileSync(join(folder, file), 'utf8').trim();
}
