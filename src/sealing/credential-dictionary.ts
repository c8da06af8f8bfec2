/**
 * What most certificates have in common, the most frequent last: deflate points at it instead of carrying it. Codes of version 1 are read with
 * just this text, so it is never changed; a sample in the test holds it.
 */
const text = [
  '"revoked":true,"revocationReason":"issued-by-mistake","at":"2026-"},{"id":"urn:uuid:',
  '"revocationReason":"wrong-name","revocationReason":"result-withdrawn","revocationReason":"other"',
  '{"alg":"ES256","kid":"did:key:zDn","typ":"chynjyr-revocations"}\n{"issuer":"did:key:zDn","made":"2026-","sequence":1,"revokedCredential":[{"id":"urn:uuid:',
  ' орто мектеби лицейи гимназиясы СОШ № средняя школа школа-гимназия имени атындагы school No. ',
  'А. Б. К. М. Н. С. Т. Асан Үсөн бек гүл ова ева ов ев кызы уулу ',
  'Blockchain Academy course Every lesson of the course was completed and at least % of the points were reached. Result: %. Answers were checked again on the teacher’s device on . Entered by the teacher on ',
  'Курс академии Пройдены все уроки курса и набрано не менее % баллов. Результат: %. Ответы проверены заново на устройстве учителя . Записано учителем . Выполнено задание класса ',
  'Академиянын курсу Курстун бардык сабагы аяктап, упайдын кеминде % алынды. Жыйынтык: %. Жооптор мугалимдин түзмөгүндө кайра текшерилди: . Мугалим жазды: . Класстын тапшырмасы аткарылды: -жылдын -декабры -ноябры -май ',
  '{"alg":"ES256","kid":"did:key:zDn#zDn","typ":"JWT"}\n{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:',
  '","type":["VerifiableCredential","OpenBadgeCredential"],"issuer":{"id":"did:key:zDn","type":["Profile"],"name":"","official":""},"validFrom":"2026-2027-',
  'T0:Z","credentialSubject":{"id":"urn:uuid:#learner","type":["AchievementSubject"],"identifier":[{"type":"IdentityObject","hashed":false,"identityHash":"","identityType":"name"}],"result":[{"type":["Result"],"resultDescription":"urn:uuid:#result","value":"100"}],"achievement":{"id":"https:///courses/#achievement","type":["Achievement"],"inLanguage":"ky","inLanguage":"ru","inLanguage":"en","name":"","description":"","criteria":{"narrative":""},"resultDescription":[{"id":"urn:uuid:#result","type":["ResultDescription"],"name":"%","resultType":"Percent"}]}},"evidence":[{"type":["Evidence"],"genre":"stated","genre":"checked","narrative":""}],"iss":"did:key:zDn","jti":"urn:uuid:","sub":"urn:uuid:#learner","nbf":17',
].join('');

let bytes: Uint8Array | undefined;

/** The bytes that both ends of a certificate's code know. */
export function dictionary(): Uint8Array {
  bytes ??= new TextEncoder().encode(text);
  return bytes;
}
