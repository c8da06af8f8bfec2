/** What the page says about something that made it load anew, by the anchor it was loaded with. */
export const notices = ['deleted', 'learner-deleted', 'pin-kept', 'pin-fallen'] as const;

/** One of these. */
export type Notice = (typeof notices)[number];

/** Loads the page anew, for another learner perhaps, and has it say something then. */
export function startAnew(notice: Notice | ''): void {
  history.replaceState(null, '', notice === '' ? location.pathname : `#${notice}`);
  location.reload();
}

/** What the page was loaded to say; it says it once. */
export function takeNotice(): Notice | undefined {
  const notice = notices.find((each) => location.hash === `#${each}`);
  if (notice !== undefined) history.replaceState(null, '', location.pathname);
  return notice;
}
