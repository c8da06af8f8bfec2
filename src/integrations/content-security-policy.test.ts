import { describe, expect, it } from 'vitest';
import { policyFor } from './content-security-policy.ts';

describe('policyFor', () => {
  it('allows the inline script that stands in the page, by its SHA-256', () => {
    // The hash of "doSomething();" as `openssl dgst -sha256 -binary | openssl base64` gives it.
    expect(policyFor('<script>doSomething();</script>')).toContain(
      "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='",
    );
  });
  it('allows an inline style by its hash and never everything inline', () => {
    const policy = policyFor('<style>p{color:red}</style>');
    expect(policy).toMatch(/style-src 'self' 'sha256-/);
    expect(policy).not.toContain('unsafe-inline');
  });
  it('does not spend bytes on data blocks and files', () => {
    const policy = policyFor('<script type="application/json">{"a":1}</script><script src="/a.js"></script>');
    expect(policy).toContain("script-src 'self';");
  });
  it('names a script once even when it stands twice', () => {
    expect(policyFor('<script>a</script><script>a</script>').match(/sha256-/g)).toHaveLength(1);
  });
});
