import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Address of the page where the record can be taken along, brought in and deleted. */
  readonly href: string;
}

/** Where the record is, in short, with the way to the page on which its owner has it in hand. */
export function DataCard({ words: { say }, href }: Props) {
  return (
    <section class="card mine-data" aria-labelledby="mine-data">
      <h2 id="mine-data">{say('data')}</h2>
      <p>{say('data_where')}</p>
      <p>
        <a class="button quiet" href={href}>
          {say('data_link')}
        </a>
      </p>
    </section>
  );
}
