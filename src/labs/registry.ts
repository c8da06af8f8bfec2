import type { ComponentType } from 'preact';
import { Backup } from './backup/Backup.tsx';
import { Debrief } from './debrief/Debrief.tsx';
import { Explorer } from './explorer/Explorer.tsx';
import type { Kit } from './frame/kit.ts';
import { Make } from './make/Make.tsx';
import { Receive } from './receive/Receive.tsx';
import { Send } from './send/Send.tsx';

/** The screens of each part, by the name that `part` of a step in lab.yaml gives. */
export const parts: Readonly<Record<string, ComponentType<{ readonly kit: Kit }>>> = {
  make: Make,
  backup: Backup,
  receive: Receive,
  send: Send,
  explorer: Explorer,
  debrief: Debrief,
};
