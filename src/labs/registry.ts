import type { ComponentType } from 'preact';
import type { Kit } from './frame/kit.ts';

/** The screens of one kind of step. */
export type Part = ComponentType<{ readonly kit: Kit }>;

/** How the screens of each part are fetched, by the name that `part` of a step in lab.yaml gives. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  make: () => import('./make/Make.tsx').then(({ Make }) => Make),
  backup: () => import('./backup/Backup.tsx').then(({ Backup }) => Backup),
  receive: () => import('./receive/Receive.tsx').then(({ Receive }) => Receive),
  send: () => import('./send/Send.tsx').then(({ Send }) => Send),
  fees: () => import('./fees/Fees.tsx').then(({ Fees }) => Fees),
  confirm: () => import('./confirm/Confirm.tsx').then(({ Confirm }) => Confirm),
  explorer: () => import('./explorer/Explorer.tsx').then(({ Explorer }) => Explorer),
  approvals: () => import('./approvals/Approvals.tsx').then(({ Approvals }) => Approvals),
  seal: () => import('./seal/Seal.tsx').then(({ Seal }) => Seal),
  verify: () => import('./verify/Verify.tsx').then(({ Verify }) => Verify),
  sign: () => import('./sign/Sign.tsx').then(({ Sign }) => Sign),
  recover: () => import('./recover/Recover.tsx').then(({ Recover }) => Recover),
  order: () => import('./order/Order.tsx').then(({ Order }) => Order),
  passphrase: () => import('./passphrase/Passphrase.tsx').then(({ Passphrase }) => Passphrase),
  think: () => import('./think/Think.tsx').then(({ Think }) => Think),
  tabs: () => import('./tabs/Tabs.tsx').then(({ Tabs }) => Tabs),
  cards: () => import('./cards/Cards.tsx').then(({ Cards }) => Cards),
  pay: () => import('./pay/Pay.tsx').then(({ Pay }) => Pay),
  till: () => import('./till/Till.tsx').then(({ Till }) => Till),
  desk: () => import('./desk/Desk.tsx').then(({ Desk }) => Desk),
  book: () => import('./book/Book.tsx').then(({ Book }) => Book),
  purse: () => import('./purse/Purse.tsx').then(({ Purse }) => Purse),
  blocks: () => import('./blocks/Blocks.tsx').then(({ Blocks }) => Blocks),
  merkle: () => import('./merkle/Merkle.tsx').then(({ Merkle }) => Merkle),
  mine: () => import('./mine/Mine.tsx').then(({ Mine }) => Mine),
  power: () => import('./power/Power.tsx').then(({ Power }) => Power),
  safe: () => import('./safe/Safe.tsx').then(({ Safe }) => Safe),
  keys: () => import('./keys/Keys.tsx').then(({ Keys }) => Keys),
  bowls: () => import('./bowls/Bowls.tsx').then(({ Bowls }) => Bowls),
  swap: () => import('./swap/Swap.tsx').then(({ Swap }) => Swap),
  debrief: () => import('./debrief/Debrief.tsx').then(({ Debrief }) => Debrief),
};

/** Fetches the screens a lab needs, all at once, so that it goes on without a connection. */
export async function loadParts(names: readonly string[]): Promise<Readonly<Record<string, Part>>> {
  const wanted = [...new Set(names)].map(async (name) => [name, await parts[name]?.()] as const);
  const found = await Promise.all(wanted);
  return Object.fromEntries(found.filter((line): line is [string, Part] => line[1] !== undefined));
}
