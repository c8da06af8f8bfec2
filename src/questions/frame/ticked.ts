/** What was chosen in the page before its script came: the values of its ticked inputs, in page order. */
export function ticked(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
}
