/** The first twelve digits of a hash in groups of four: as many as are needed to see that it is another. */
export function Code({ hash, whole = false }: { readonly hash: string; readonly whole?: boolean }) {
  const groups = (whole ? hash : hash.slice(0, 12)).match(/.{1,4}/g) ?? [];
  return (
    <span class="code mono" translate={false}>
      {groups.join(' ')}
      {!whole && '…'}
    </span>
  );
}
