import { describe, expect, it } from 'vitest';
import { looksAlike } from './Plates';
import { isWrittenSo, plateText } from './platetext';

describe('plate text', () => {
  it('is in capitals, without what is printed between the characters', () => {
    expect(plateText('7abc·1-2 3.')).toBe('7ABC123');
  });

  it('fits a pattern as it is written, and no character that merely looks alike', () => {
    expect(isWrittenSo('7ABC123', '7abc 1?3')).toBe(true);
    expect(isWrittenSo('7ABC123', '7A*')).toBe(true);
    expect(isWrittenSo('7ABC1Z3', '7ABC123')).toBe(false);
    expect(isWrittenSo('7ABC123', 'ABC123')).toBe(false);
  });

  it('takes nothing in a pattern but ? and * for more than it is', () => {
    expect(isWrittenSo('7ABC123', '7(ABC')).toBe(false);
    expect(isWrittenSo('7ABC123', '[0-9]*')).toBe(false);
  });
});

describe('a read that is marked', () => {
  it('is one that the API found by likeness', () => {
    expect(looksAlike({ plate: '7ABC128', matchKind: 'ocr-equivalent' }, '7ABC12B')).toBe(true);
    expect(looksAlike({ plate: '7ABC123', matchKind: 'exact' }, '7ABC123')).toBe(false);
  });

  it('is one that fits a pattern only by likeness', () => {
    expect(looksAlike({ plate: '7ABC128', matchKind: 'partial' }, '7ABC12B*')).toBe(true);
    expect(looksAlike({ plate: '7ABC128', matchKind: 'partial' }, '7ABC12?')).toBe(false);
  });
});
