interface Props {
  readonly hints: readonly string[];
  /** How many of them stand open. */
  readonly opened: number;
  /** The name of a hint by its place, from 1. */
  readonly name: (n: number) => string;
}

/** The hints that were opened, above the check button. They stay until the answer is judged and come back with a new try. */
export function Hints({ hints, opened, name }: Props) {
  return hints.slice(0, opened).map((text, index) => (
    <div class="note q-hint" key={text}>
      <p class="soft">{name(index + 1)}</p>
      <p>{text}</p>
    </div>
  ));
}
