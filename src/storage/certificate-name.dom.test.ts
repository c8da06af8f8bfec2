// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepName, keptName } from './certificate-name.ts';
import { clearTexts } from './web-storage.ts';

beforeEach(() => localStorage.clear());

describe('the name for certificates', () => {
  it('is kept on the device, forgotten when that is wished, and gone with everything else', () => {
    keepName('Айпери');
    expect(keptName()).toBe('Айпери');
    expect(localStorage.getItem('chynjyr.certificate-name')).toBe('Айпери');
    keepName(null);
    expect(keptName()).toBe('');
    keepName('Айпери');
    clearTexts('local', () => true);
    expect(keptName()).toBe('');
  });
  it.each([
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
    '4169 5853 5123 4567',
    'А'.repeat(200),
  ])('is empty when the store holds %j', (text) => {
    localStorage.setItem('chynjyr.certificate-name', text);
    expect(keptName()).toBe('');
  });
});
