import type { Words } from './words.ts';

/** How long the names of a class may be, in characters; two of them travel in every link. */
export const classLengths = { name: 40, teacher: 60, school: 80 } as const;

/** What a teacher writes about a class. */
export interface ClassNames {
  readonly name: string;
  readonly teacher: string;
  readonly school: string;
}

/** What was written in the fields of a form, without spaces around it. */
export function namesIn(form: HTMLFormElement): ClassNames {
  const data = new FormData(form);
  const text = (name: keyof ClassNames) =>
    [...String(data.get(name) ?? '').replace(/\s+/g, ' ')].slice(0, classLengths[name]).join('').trim();
  return { name: text('name'), teacher: text('teacher'), school: text('school') };
}

interface Props {
  readonly shared: Words;
  readonly names: ClassNames;
  /** Whether the name was missing when the form was sent. */
  readonly isNameMissing: boolean;
}

/** The three fields of a class, for making one and for changing one. */
export function ClassFields({ shared: { say }, names, isNameMissing }: Props) {
  return (
    <>
      {(['name', 'teacher', 'school'] as const).map((field) => (
        <div key={field}>
          <label for={`class-${field}`}>{say(`class_${field}`)}</label>
          <input
            id={`class-${field}`}
            name={field}
            class="field"
            defaultValue={names[field]}
            maxLength={classLengths[field]}
            autocomplete="off"
            aria-describedby={`class-${field}-hint`}
            aria-invalid={field === 'name' && isNameMissing}
          />
          <p id={`class-${field}-hint`} class="soft">
            {say(`class_${field}_hint`)}
          </p>
        </div>
      ))}
    </>
  );
}
