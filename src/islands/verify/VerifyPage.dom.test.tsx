// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf } from '@/core/credentials/json-fields.ts';
import { sampleDiploma } from '@/core/credentials/sample-diploma.ts';
import { issueCredential, signRevocations } from '@/sealing/credential.ts';
import { flattenedOf, writeSignedCode } from '@/sealing/credential-code.ts';
import { makeKeys } from '@/sealing/keys.ts';
import { noteKey, seenKey } from '@/storage/credentials.ts';
import en from './strings.en.json';
import { VerifyPage } from './VerifyPage.tsx';

const keys = (await makeKeys()).sign;
const jws = await issueCredential(
  { ...sampleDiploma, issuer: { ...sampleDiploma.issuer, key: keys.publicKey } },
  keys,
);
const code = writeSignedCode('C', jws);

const show = () => render(<VerifyPage locale="en" strings={en} />);
const bring = (text: string) => {
  fireEvent.input(screen.getByLabelText(en.bring_label), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: en.check }));
};
const verdict = (text: string) =>
  waitFor(() => expect(document.getElementById('verify-verdict')?.textContent).toBe(text));

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/en/verify/');
});
afterEach(cleanup);

describe('the page that checks certificates', () => {
  it('opens the one in its address, shows every field, and notes the key as met', async () => {
    history.replaceState(null, '', `/en/verify/#${code}`);
    show();
    await verdict(en.verdict_holds);
    for (const text of [sampleDiploma.name, sampleDiploma.title, '87%', en.basis_checked, en.key_first])
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    const values = (fieldsOf(JSON.parse(jws.payload)) ?? []).map(({ value }) => String(value));
    const shown = [...document.querySelectorAll('.verify-all dd')].map(({ textContent }) => textContent);
    expect(shown).toEqual(values);
    await waitFor(() => expect(seenKey(keys.publicKey)?.how).toBe('met'));
  });

  it('says in words that one with a changed name does not hold, and does not take its key for met', async () => {
    show();
    bring(writeSignedCode('C', { ...jws, payload: jws.payload.replace('Айпери', 'Айбийке') }));
    await verdict(en.verdict_forged);
    expect(screen.getByText(en.check_signature_bad)).toBeTruthy();
    expect(seenKey(keys.publicKey)).toBeUndefined();
  });

  it('knows the key of a class of this device', async () => {
    noteKey(keys.publicKey, 'mine', sampleDiploma.issuer.name);
    show();
    bring(code);
    await verdict(en.verdict_holds);
    expect(screen.getByText(en.key_mine)).toBeTruthy();
  });

  it('keeps a list of what was taken back for the next certificate, and refuses a forged one', async () => {
    const revoked = [{ id: sampleDiploma.id, at: '2026-12-01T00:00:00.000Z', reason: 'wrong-name' as const }];
    const list = await signRevocations(revoked, '2026-12-02T00:00:00.000Z', keys);
    show();
    bring(flattenedOf({ ...list, payload: list.payload.replace('wrong-name', 'other') }));
    await waitFor(() => expect(screen.getByText(en['fault_list-forged'])).toBeTruthy());
    bring(flattenedOf(list));
    await waitFor(() =>
      expect(screen.getByText(/^The list of revoked certificates was taken in/)).toBeTruthy(),
    );
    cleanup();
    show();
    bring(code);
    await verdict(en.verdict_revoked);
    expect(screen.getByText(/Reason: the name was wrong/)).toBeTruthy();
  });

  it('says what is wrong with what is none', async () => {
    show();
    bring('good day');
    await waitFor(() => expect(screen.getByText(en['fault_not-ours'])).toBeTruthy());
    bring(code.slice(0, -20));
    await waitFor(() => expect(screen.getByText(en.fault_damaged)).toBeTruthy());
  });

  it('lets a letter of a copy be changed and put back: the signature fails, and fits again', async () => {
    history.replaceState(null, '', '/en/verify/#try');
    show();
    await verdict(en.verdict_sample);
    const lab = within(screen.getByRole('region', { name: en.try_title_heading }));
    const field = lab.getByLabelText(en.try_change) as HTMLInputElement;
    const before = field.value;
    fireEvent.input(field, { target: { value: `${before}a` } });
    await waitFor(() => expect(lab.getByRole('status').textContent).toBe(en.try_fails));
    fireEvent.click(lab.getByRole('button', { name: en.try_back }));
    await waitFor(() => expect(lab.getByRole('status').textContent).toBe(en.try_fits));
    expect(field.value).toBe(before);
  });
});
