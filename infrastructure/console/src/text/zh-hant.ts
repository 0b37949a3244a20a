import { en } from './en';
import type { Messages } from './text';

export const zhHant: Messages = en;
