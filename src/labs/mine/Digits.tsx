/** A hash as eight groups of eight digits, the zeros it begins with set apart; the whole of it is read as one code. */
export function Digits({ hash }: { readonly hash: string }) {
  const zeros = /^0*/.exec(hash)?.[0].length ?? 0;
  const groups = hash.match(/.{1,8}/g) ?? [];
  return (
    <span class="hash mono" translate={false}>
      {groups.map((group, at) => {
        const lead = Math.max(0, Math.min(group.length, zeros - 8 * at));
        return (
          <span key={`${at} ${group}`}>
            {lead > 0 && <b>{group.slice(0, lead)}</b>}
            {group.slice(lead)}{' '}
          </span>
        );
      })}
    </span>
  );
}

/** The first sixteen digits of a hash: as many as decide. */
export function Head({ hash }: { readonly hash: string }) {
  return (
    <>
      <Digits hash={hash.slice(0, 16)} />…
    </>
  );
}
